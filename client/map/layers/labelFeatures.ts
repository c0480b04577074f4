import type { FeatureCollection, Point } from "geojson";
import { inkOn } from "../colour/contrast.ts";
import type { LabelSpot } from "../geometry/labelSpot.ts";
import { metresPerPixel } from "../geometry/mercator.ts";

/** One name to be written, where there is room for it. `spot.width` is in degrees of longitude. */
export type Label = {
  name: string;
  /** What may stand for the name where it has no room, the longest first. */
  short: readonly string[];
  spot: LabelSpot;
  people: number;
  fill: string;
  /** A circle or hexagon is as high as wide, so that a name there may be broken at every word. */
  place: "land" | "cell";
};

/** All the names of a map, and the zoom from which each name of an area is written there. */
export type MapLabels = {
  areas: readonly Label[];
  groups: readonly Label[];
  namedFrom: ReadonlyMap<string, number>;
};

export type LabelProperties = {
  name: string;
  /** The zoom from which the name has room, and the one from which a longer form of it has. */
  from: number;
  until: number;
  /** Widest line in ems, as MapLibre breaks lines. */
  lineWidth: number;
  /** Lower is placed first: the most people, since those are the names most often looked for. */
  order: number;
  ink: string;
  halo: string;
};

/** No zoom of the map is as near. */
const never = 99;

const metresPerDegree = 111_319.49;
/** Width of a letter of the map's type at its usual size, in pixels. */
const letter = 5.6;
/** Height of a line, in pixels. */
const lineHeight = 13;
/** How much nearer a name may have to come to be written in fewer lines, in zoom steps. */
const fewerLines = 0.3;
/** Letters after which a name is broken into lines, and the same in ems: on land, and at every word. */
const lines = { long: { letters: 14, ems: 8 }, short: { letters: 1, ems: 1 } } as const;

/** Names as points of the map: each form of a name from the zoom at which it fits until a longer one does. */
export function labelFeatures(labels: readonly Label[]): FeatureCollection<Point, LabelProperties> {
  return {
    type: "FeatureCollection",
    features: labels.flatMap(({ name, short, spot, people, fill, place }) => {
      let until = never;
      return [name, ...short].flatMap((form) => {
        const { from, lineWidth } = roomFor(form, spot.width, place);
        if (from >= until) return [];
        const shown = { from, until };
        until = from;
        const ink = { ink: inkOn(fill), halo: fill };
        return [
          {
            type: "Feature",
            geometry: { type: "Point", coordinates: spot.position },
            properties: { name: form, ...shown, lineWidth, order: -people, ...ink },
          },
        ];
      });
    }),
  };
}

/** The zoom at which the longest line of a name is as wide as its area is at the spot. */
export function zoomWithRoom(name: string, widthInDegrees: number): number {
  return zoomOf(longestOf(broken(name, lines.long.letters)) * letter, widthInDegrees);
}

/** The zoom from which a name has room, and the line breaks with which it has it first. */
function roomFor(name: string, widthInDegrees: number, place: Label["place"]) {
  if (place === "land") return { from: zoomWithRoom(name, widthInDegrees), lineWidth: lines.long.ems };
  const [few, many] = [lines.long, lines.short].map(({ letters, ems }) => {
    const written = broken(name, letters);
    const needed = Math.max(longestOf(written) * letter, written.length * lineHeight);
    return { from: zoomOf(needed, widthInDegrees), lineWidth: ems };
  }) as [Room, Room];
  return few.from <= many.from + fewerLines ? few : many;
}

type Room = { from: number; lineWidth: number };

function zoomOf(pixels: number, widthInDegrees: number): number {
  return Math.log2((pixels * metresPerPixel(0)) / (widthInDegrees * metresPerDegree));
}

/** A name in lines, in letters: broken at spaces where a line would be longer than `most`. */
function broken(name: string, most: number): number[] {
  const written: number[] = [];
  for (const { length } of name.split(" ")) {
    const line = written.at(-1);
    if (line !== undefined && line + 1 + length <= most) written[written.length - 1] = line + 1 + length;
    else written.push(length);
  }
  return written;
}

function longestOf(written: readonly number[]): number {
  return Math.max(0, ...written);
}
