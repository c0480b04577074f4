import { at } from "../domain/at.ts";
import { commonly, type SharingMeasure } from "./measureDefinition.ts";
import type { Sharing } from "./sharing.ts";

/** What measures of sharing have in common: read from the register, at the date and on the evidence asked for. */
export const ofSharing = {
  ...commonly,
  needs: ["register"],
  period: "at the date asked about",
  zeroMeans: "nothing recorded",
  layers: ["ccg"],
  datasets: ["ccg-sharing", "vanguards", "devolution-areas", "localities-west-sussex"],
} as const satisfies Partial<SharingMeasure>;

/** What every description says of what is not recorded: the register knows a part of England only. */
export const recordedOnly =
  "0 says that nothing is recorded, not that nothing is shared; not known where nobody can place what is recorded in time.";

/** The same of measures that are 0 too where much is recorded. */
export const recordedOrNone =
  "0 too where nothing is recorded, which does not say that nothing is shared; not known where nobody can place what is recorded in time.";

/** A measure that reads pairs of CCGs: nobody knows it where those are too many to be found. */
export function ofPairs(measure: SharingMeasure): SharingMeasure {
  return {
    ...measure,
    compute: (sharing, layer) =>
      sharing.isTooMuch() ? sharing.idsOf(layer).map(() => null) : measure.compute(sharing, layer),
  };
}

/** A value for each CCG, by its place among the nodes of the projection. */
export function ofEachCcg(sharing: Sharing, reckon: (place: number) => number | null): (number | null)[] {
  const { indexOf } = sharing.ccgs();
  return sharing.idsOf("ccg").map((id) => {
    const place = indexOf.get(id);
    return place === undefined ? null : reckon(place);
  });
}

/** As ofEachCcg, `null` for a CCG of which all that is recorded is of a time nobody knows. */
export function ofEachPlacedCcg(
  sharing: Sharing,
  reckon: (place: number) => number | null,
): (number | null)[] {
  const edges = sharing.edgesOfCcgs();
  return ofEachCcg(sharing, (place) => {
    const own = at(edges, place);
    const isUnknown = own.length > 0 && own.every(({ inForce }) => inForce === "unknown");
    return isUnknown ? null : reckon(place);
  });
}
