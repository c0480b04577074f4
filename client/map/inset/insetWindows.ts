import type { Place } from "../../../geodata/model/artefacts.ts";
import type { England } from "../../state/england.ts";
import { areaShapes } from "../geometry/areaShapes.ts";
import { type Bounds, boundsOfShape } from "../geometry/bounds.ts";

/** One inset: the words the address has for it, its name, and the box it shows in degrees. */
export type InsetWindow = { text: string; name: string; bounds: Bounds };

/**
 * An inset as the address writes it: `london`, or west_south_east_north in degrees, which is called after the
 * largest town inside. `null` where the text is neither.
 */
export function insetWindow(text: string, london: Bounds, places: readonly Place[]): InsetWindow | null {
  if (text === "london") return { text, name: "London", bounds: london };
  const numbers = text.split("_").map((word) => (word === "" ? Number.NaN : Number(word)));
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || west === undefined || south === undefined) return null;
  if (east === undefined || north === undefined || !(west < east && south < north)) return null;
  const inside = places.filter(({ position: [x, y] }) => west <= x && x <= east && south <= y && y <= north);
  const [largest] = inside.sort((one, other) => one.rank - other.rank);
  return { text, name: largest?.name ?? "Pinned place", bounds: [west, south, east, north] };
}

/** The words for a box in the address, to about 100 metres. */
export function pinText(bounds: readonly number[]): string {
  return bounds.map((degrees) => degrees.toFixed(3)).join("_");
}

/** The box of the NHS region of London, with a little room; of the capital itself where no region is called so. */
export function londonBounds(england: England): Bounds {
  const index = england.areas.region.findIndex((region) => region.name.startsWith("London"));
  const shape = areaShapes(england, "region")[index];
  if (shape === undefined) return [-0.52, 51.28, 0.34, 51.7];
  const [west, south, east, north] = boundsOfShape(shape);
  return [west - 0.01, south - 0.01, east + 0.01, north + 0.01];
}
