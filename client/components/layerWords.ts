import type { AreaKind } from "../../geodata/model/kinds.ts";

type Words = {
  /** In a sentence: "a county", "14 counties". */
  one: string;
  many: string;
  /** At the start of a sentence or a column. */
  title: string;
};

/** What the areas of each layer are called in running text; a county here is a county or unitary authority. */
export const layerWords: Readonly<Record<AreaKind, Words>> = {
  ccg: { one: "CCG", many: "CCGs", title: "CCGs" },
  district: { one: "district", many: "districts", title: "Districts" },
  county: { one: "county or unitary", many: "counties and unitaries", title: "Counties and unitaries" },
  stp: { one: "footprint", many: "footprints", title: "Footprints" },
  region: { one: "region", many: "regions", title: "Regions" },
};

/** A count with its word: "1 footprint", "14 footprints". */
export function countOf(count: number, kind: AreaKind): string {
  return `${count} ${count === 1 ? layerWords[kind].one : layerWords[kind].many}`;
}

/** An area with what it is, since Cumbria is a CCG and a county: "Cumbria (CCG)". */
export function placeName(area: { name: string; kind: AreaKind }): string {
  return `${area.name} (${layerWords[area.kind].one})`;
}
