import type { LayerLayout } from "../../../geodata/model/artefacts.ts";

/** Tiles that share a side with one tile, by position: their centres are one tile's width apart. */
export function touchingTiles({ x, y, radius }: LayerLayout["hexagons"], tile: number): number[] {
  const width = radius * Math.sqrt(3);
  return [...x.keys()].filter((other) => {
    const apart = Math.hypot((x[other] ?? 0) - (x[tile] ?? 0), (y[other] ?? 0) - (y[tile] ?? 0));
    return other !== tile && apart < width * 1.01;
  });
}

/** Whether one can go from any tile to any other over shared sides. */
export function hangTogether(hexagons: LayerLayout["hexagons"]): boolean {
  const reached = new Set([0]);
  for (const tile of reached) for (const beside of touchingTiles(hexagons, tile)) reached.add(beside);
  return reached.size === hexagons.x.length;
}
