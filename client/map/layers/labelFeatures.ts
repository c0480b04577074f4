import type { FeatureCollection, Point } from "geojson";
import { inkOn } from "../colour/contrast.ts";
import type { LabelSpot } from "../geometry/labelSpot.ts";
import { metresPerPixel } from "../geometry/mercator.ts";

/** One name to be written, where there is room for it. `spot.width` is in degrees of longitude. */
export type Label = { name: string; spot: LabelSpot; people: number; fill: string };

export type LabelProperties = {
  name: string;
  /** The zoom from which the name has room. */
  from: number;
  /** Lower is placed first: the most people, since those are the names most often looked for. */
  order: number;
  ink: string;
  halo: string;
};

const metresPerDegree = 111_319.49;
/** Width of a letter of the map's type at its usual size, in pixels. */
const letter = 5.6;
/** Letters after which a name is broken into lines. */
const lineLength = 14;

/** Names as points of the map, each with the zoom from which it fits its area. */
export function labelFeatures(labels: readonly Label[]): FeatureCollection<Point, LabelProperties> {
  return {
    type: "FeatureCollection",
    features: labels.map(({ name, spot, people, fill }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: spot.position },
      properties: {
        name,
        from: zoomWithRoom(name, spot.width),
        order: -people,
        ink: inkOn(fill),
        halo: fill,
      },
    })),
  };
}

/** The zoom at which the longest line of a name is as wide as its area is at the spot. */
export function zoomWithRoom(name: string, widthInDegrees: number): number {
  const needed = longestLine(name) * letter;
  return Math.log2((needed * metresPerPixel(0)) / (widthInDegrees * metresPerDegree));
}

function longestLine(name: string): number {
  let longest = 0;
  let line = 0;
  for (const word of name.split(" ")) {
    line = line > 0 && line + 1 + word.length <= lineLength ? line + 1 + word.length : word.length;
    longest = Math.max(longest, line);
  }
  return longest;
}
