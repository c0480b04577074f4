import { type HatchKind, hatchTile, type Weave } from "../../../../map/marks/hatch.ts";

const tiles = new Map<string, HTMLCanvasElement>();

/** Pixels of a tile to one of the sheet. */
const density = 2;

/** A hatch as the map has it, to fill shapes of a sheet with. */
export function hatchPattern(
  context: CanvasRenderingContext2D,
  kind: HatchKind,
  weave: Weave,
  colour: string,
): CanvasPattern {
  const key = `${kind} ${weave} ${colour}`;
  const tile = tiles.get(key) ?? tileOf(kind, weave, colour);
  tiles.set(key, tile);
  const pattern = context.createPattern(tile, "repeat");
  if (pattern === null) throw new Error("The browser makes no pattern of a hatch");
  pattern.setTransform(new DOMMatrix().scale(1 / density));
  return pattern;
}

function tileOf(kind: HatchKind, weave: Weave, colour: string): HTMLCanvasElement {
  const { width, height, data } = hatchTile(kind, weave, colour, density);
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return canvas;
}
