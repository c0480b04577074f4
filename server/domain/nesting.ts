import type { AreaKind } from "../../geodata/model/kinds.ts";
import { at } from "./at.ts";
import type { AtomSet } from "./atomSet.ts";
import type { AtomTable } from "./atomTable.ts";
import { peopleOf } from "./people.ts";

/**
 * How an area of a layer stands to a part of England that shares people with it: it is the `same` people,
 * it `holds` the whole part and more, it is `held` whole with others, or the part's edge `cuts` across it.
 */
type Standing = "same" | "holds" | "held" | "cut";

/** One area of a layer beside the part of England asked about. */
export type AreaBeside = {
  area: number;
  code: string;
  standing: Standing;
  /** The area's people inside the part, and outside it. */
  peopleInside: number;
  peopleOutside: number;
  /** `peopleInside` as a share of the part's people, and of the area's. */
  shareOfPart: number;
  shareOfArea: number;
};

/** What a part of England nests in, holds whole and cuts across, for one layer. */
export type Nesting = {
  layer: AreaKind;
  /** The one area everybody of the part lives in, or `null` where there are several. */
  nestsIn: AreaBeside | null;
  /** Areas whose people all live in the part. */
  whole: AreaBeside[];
  /** Areas with people on both sides of the part's edge, where the part does not nest in them. */
  cut: AreaBeside[];
  /** All of them, most people inside first. */
  areas: AreaBeside[];
};

/** Holds a part of England against a layer. A part nobody lives in has no areas. */
export function nestingOf(table: AtomTable, atoms: AtomSet, layer: AreaKind): Nesting {
  const index = table.layers[layer];
  const part = peopleOf(table, atoms);
  const inside = new Uint32Array(index.codes.length);
  for (const atom of atoms) {
    const area = at(index.areaOfAtom, atom);
    inside[area] = at(inside, area) + at(table.people, atom);
  }
  const areas: AreaBeside[] = [];
  inside.forEach((peopleInside, area) => {
    if (peopleInside === 0) return;
    const people = at(index.people, area);
    const peopleOutside = people - peopleInside;
    areas.push({
      area,
      code: at(index.codes, area),
      standing: standingOf(peopleInside === part, peopleOutside === 0),
      peopleInside,
      peopleOutside,
      shareOfPart: peopleInside / part,
      shareOfArea: peopleInside / people,
    });
  });
  areas.sort((one, other) => other.peopleInside - one.peopleInside || one.area - other.area);
  return {
    layer,
    nestsIn: areas.find(({ standing }) => standing === "same" || standing === "holds") ?? null,
    whole: areas.filter(({ standing }) => standing === "same" || standing === "held"),
    cut: areas.filter(({ standing }) => standing === "cut"),
    areas,
  };
}

function standingOf(holdsAllOfPart: boolean, liesWhollyInside: boolean): Standing {
  if (holdsAllOfPart) return liesWhollyInside ? "same" : "holds";
  return liesWhollyInside ? "held" : "cut";
}
