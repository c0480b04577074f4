import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { unionOf } from "../../../../server/domain/atomSet.ts";
import { type Contiguity, piecesOf, type WaterLink } from "../../../../server/domain/contiguity.ts";
import type { Land } from "../../../../server/domain/land.ts";
import { type Nesting, nestingOf } from "../../../../server/domain/nesting.ts";
import { overlapsAmong } from "../../../../server/domain/overlap.ts";
import {
  type Counts,
  countsOf,
  type SumAndDistinct,
  sumAndDistinct,
} from "../../../../server/domain/people.ts";
import { type SizeRatios, sizeRatios } from "../../../../server/domain/ratios.ts";
import type { England } from "../../../state/england.ts";
import { type ChosenPart, layersOf } from "./chosen.ts";

/** Everything the panel says of the chosen areas together that follows from the atoms. */
export type SelectionFacts = {
  areas: readonly ChosenPart[];
  people: SumAndDistinct;
  /** Of the distinct people. */
  counts: Counts;
  ratios: SizeRatios;
  /** Pairs of the areas that have people in common, most people first; `first` and `second` are positions in `areas`. */
  overlaps: ReturnType<typeof overlapsAmong>;
  pieces: Contiguity;
  /** How the whole selection stands to the layers none of its areas is of, coarsest first. */
  nestings: Nesting[];
};

/** Coarsest first: what a planner asks about first. */
const comparedLayers: readonly AreaKind[] = ["region", "stp", "county", "district", "ccg"];

/** Works the facts out; pure, and under a millisecond for a handful of areas. */
export function selectionFacts(
  england: England,
  land: Land,
  areas: readonly ChosenPart[],
  waterLinks: readonly WaterLink[],
): SelectionFacts {
  const { table } = england;
  const sets = areas.map((area) => area.atoms);
  const together = unionOf(sets);
  const own = new Set(layersOf(areas));
  const people = sumAndDistinct(table, sets);
  return {
    areas,
    people,
    counts: countsOf(table, together),
    // Comparing each with each of 326 districts takes long enough to feel, and mostly nobody is in two.
    overlaps:
      people.inSeveral === 0
        ? []
        : overlapsAmong(table, sets).sort((one, other) => other.people - one.people),
    ratios: sizeRatios(areas.map((area) => area.people)),
    pieces: piecesOf(land, together, waterLinks),
    nestings: comparedLayers
      .filter((layer) => !own.has(layer))
      .map((layer) => nestingOf(table, together, layer)),
  };
}
