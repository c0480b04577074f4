import type { MultiLineString, Position } from "geojson";
import type { AtomTopology } from "../../../server/contract/topology.ts";
import { at } from "../../../server/domain/at.ts";

/**
 * The lines between areas: every arc of the topology with atoms of two different areas on its sides, each
 * once, in degrees, joined end to end where just two of them meet so that a dash runs on. The coast, which
 * has an area on one side only, is left out. `areaOfAtom` gives each atom's area.
 */
export function borderLines(topology: AtomTopology, areaOfAtom: ArrayLike<number>): MultiLineString {
  const sides = sidesOfArcs(topology, areaOfAtom);
  const lines: Position[][] = [];
  sides.forEach(({ one, other }, arc) => {
    if (one !== null && other !== null && one !== other) lines.push(arcInDegrees(topology, arc));
  });
  return { type: "MultiLineString", coordinates: joined(lines) };
}

type Sides = { one: number | null; other: number | null };

function sidesOfArcs(topology: AtomTopology, areaOfAtom: ArrayLike<number>): Sides[] {
  const sides = topology.arcs.map((): Sides => ({ one: null, other: null }));
  topology.objects.atoms.geometries.forEach((geometry, atom) => {
    const references =
      geometry.type === "Polygon"
        ? geometry.arcs.flat()
        : geometry.type === "MultiPolygon"
          ? geometry.arcs.flat(2)
          : [];
    for (const reference of references) {
      const side = at(sides, reference < 0 ? ~reference : reference);
      // An arc is used once in each direction, by the atoms on its two sides.
      if (reference < 0) side.other = at(areaOfAtom, atom);
      else side.one = at(areaOfAtom, atom);
    }
  });
  return sides;
}

function arcInDegrees(topology: AtomTopology, index: number): Position[] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  // Without a transform positions are absolute; with one each is the step from the one before.
  const isQuantised = topology.transform !== undefined;
  let x = 0;
  let y = 0;
  return at(topology.arcs, index).map(([dx = 0, dy = 0]) => {
    x = isQuantised ? x + dx : dx;
    y = isQuantised ? y + dy : dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Joins lines at every point where exactly two ends meet. */
function joined(lines: readonly Position[][]): Position[][] {
  const ends = new Map<string, number[]>();
  lines.forEach((line, index) => {
    for (const end of [line[0], line.at(-1)]) {
      const key = String(end);
      const meeting = ends.get(key);
      if (meeting === undefined) ends.set(key, [index]);
      else meeting.push(index);
    }
  });
  const used = new Set<number>();
  const follow = (from: number, end: Position | undefined): number | null => {
    const meeting = ends.get(String(end)) ?? [];
    const next = meeting.length === 2 ? meeting.find((index) => index !== from) : undefined;
    return next === undefined || used.has(next) ? null : next;
  };
  const chains: Position[][] = [];
  lines.forEach((line, start) => {
    if (used.has(start)) return;
    used.add(start);
    const forwards = chainFrom(lines, used, start, line.at(-1), follow);
    const backwards = chainFrom(lines, used, start, line[0], follow);
    chains.push([...backwards.reverse(), ...line, ...forwards]);
  });
  return chains;
}

/** The points that follow an end of a line, as far as no third line meets it. */
function chainFrom(
  lines: readonly Position[][],
  used: Set<number>,
  start: number,
  startEnd: Position | undefined,
  follow: (from: number, end: Position | undefined) => number | null,
): Position[] {
  const points: Position[] = [];
  let from = start;
  let end = startEnd;
  for (let next = follow(from, end); next !== null; next = follow(from, end)) {
    used.add(next);
    const line = at(lines, next);
    const along = String(line[0]) === String(end) ? line : line.toReversed();
    for (let index = 1; index < along.length; index += 1) points.push(at(along, index));
    from = next;
    end = along.at(-1);
  }
  return points;
}
