import type { AtomProperties, Part, Position } from "../model/artefacts.ts";
import { addUp } from "./addUp.ts";
import type { SourcePart } from "./findParts.ts";
import { degreesOn, type Grid } from "./gridRings.ts";
import type { AtomGroups } from "./groupAtoms.ts";
import type { LsoaRow } from "./readLsoas.ts";

/** What is known of each atom, added up over its LSOAs; areas come from its parts on the source geometry. */
export function describeAtoms(
  groups: AtomGroups,
  lsoas: readonly LsoaRow[],
  parts: readonly SourcePart[],
): AtomProperties[] {
  const members = groups.keys.map((): LsoaRow[] => []);
  lsoas.forEach((lsoa, index) => {
    members[groups.atomOfLsoa[index] ?? -1]?.push(lsoa);
  });
  return groups.keys.map((key, atom) => {
    const own = members[atom] ?? [];
    const areaKm2 = parts.reduce((sum, part) => (part.atom === atom ? sum + part.areaKm2 : sum), 0);
    return {
      ...key,
      people: addUp(own, (lsoa) => lsoa.people),
      people75plus: addUp(own, (lsoa) => lsoa.people75plus),
      ages: [
        addUp(own, (lsoa) => lsoa.ages[0]),
        addUp(own, (lsoa) => lsoa.ages[1]),
        addUp(own, (lsoa) => lsoa.ages[2]),
      ],
      lsoas: own.length,
      areaKm2: rounded(areaKm2, 4),
      centroid: weightedCentroid(own),
    };
  });
}

/** The parts as published: people are those of the LSOAs whose largest piece lies there. */
export function describeParts(parts: readonly SourcePart[], lsoas: readonly LsoaRow[], grid: Grid): Part[] {
  const toDegrees = degreesOn(grid);
  return parts.map((part) => ({
    atom: part.atom,
    people: part.lsoas.reduce((sum, index) => sum + (lsoas[index]?.people ?? 0), 0),
    areaKm2: rounded(part.areaKm2, 5),
    centre: middleOf((part.rings[0] ?? []).map(toDegrees)),
  }));
}

/** Where people live on average; the plain mean where nobody does. Degrees to six decimals. */
function weightedCentroid(lsoas: readonly LsoaRow[]): Position {
  const people = addUp(lsoas, (lsoa) => lsoa.people);
  const weightOf = (lsoa: LsoaRow) => (people === 0 ? 1 / lsoas.length : lsoa.people / people);
  return [
    rounded(
      addUp(lsoas, (lsoa) => lsoa.centroid[0] * weightOf(lsoa)),
      6,
    ),
    rounded(
      addUp(lsoas, (lsoa) => lsoa.centroid[1] * weightOf(lsoa)),
      6,
    ),
  ];
}

/** The middle of a ring's bounding box, degrees to four decimals. */
function middleOf(ring: readonly Position[]): Position {
  const longitudes = ring.map(([longitude]) => longitude);
  const latitudes = ring.map(([, latitude]) => latitude);
  return [middle(longitudes), middle(latitudes)];
}

function middle(values: readonly number[]): number {
  const smallest = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const largest = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return rounded((smallest + largest) / 2, 4);
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
