import type { MeasuredKind } from "../contract/measures.ts";
import { at } from "../domain/at.ts";
import { shareOf } from "../domain/share.ts";
import { isInForce } from "../domain/sharing/isInForce.ts";
import { ccgsInside } from "./ccgsInside.ts";
import type { SharingMeasure } from "./measureDefinition.ts";
import { ofSharing } from "./ofSharing.ts";
import type { Sharing } from "./sharing.ts";

const whose =
  "Its CCGs are those that take part, in what else they share beside the grouping; of a county, footprint or region those with more than half of their people there.";

/** How much the CCGs of a grouping or an area share with each other, beside how much they share with the rest. */
export const insideMeasures: readonly SharingMeasure[] = [
  {
    ...ofSharing,
    key: "sharing-inside",
    label: "Pairs inside that share something",
    description: `Of all pairs of its CCGs, the share recorded as sharing something with each other. ${whose} Not known for fewer than two CCGs, nor where nobody can place in time what is recorded.`,
    unit: null,
    format: "share",
    formula: "pairs of its CCGs that share a post, function or grouping in force ÷ all pairs of its CCGs",
    layers: ["grouping", "county", "stp", "region"],
    compute: (sharing, layer) =>
      pairsOfEach(sharing, layer, ({ inside, members }) => shareOf(inside, (members * (members - 1)) / 2)),
  },
  {
    ...ofSharing,
    key: "sharing-outside",
    label: "Pairs with others that share something",
    description: `Of all pairs of one of its CCGs and one that is not, the share recorded as sharing something: to be set beside the pairs inside. ${whose} Not known where nobody can place in time what is recorded.`,
    unit: null,
    format: "share",
    formula:
      "pairs of one of its CCGs and another CCG that share a post, function or grouping in force ÷ all such pairs",
    layers: ["grouping", "county", "stp", "region"],
    compute: (sharing, layer) =>
      pairsOfEach(sharing, layer, ({ outside, members, others }) => shareOf(outside, members * others)),
  },
];

type Pairs = { members: number; others: number; inside: number | null; outside: number | null };

/** Counts pairs in force with both ends and with one end in each place, without what a grouping itself makes of them. */
function pairsOfEach(
  sharing: Sharing,
  layer: MeasuredKind,
  reckon: (pairs: Pairs) => number | null,
): (number | null)[] {
  const { nodes, edges } = sharing.ccgs();
  const memberships = ccgsInside(sharing, layer);
  return sharing.idsOf(layer).map((id, place) => {
    const ccgs = new Set(at(memberships, place));
    const touched = edges.flatMap(({ source, target, shared }) => {
      const ends = Number(ccgs.has(source)) + Number(ccgs.has(target));
      const others = shared.filter((common) => common.id !== id);
      return ends === 0 || others.length === 0 ? [] : [{ ends, holds: others.some(isInForce) }];
    });
    return reckon({
      members: ccgs.size,
      others: nodes.length - ccgs.size,
      inside: countHolding(touched.filter(({ ends }) => ends === 2)),
      outside: countHolding(touched.filter(({ ends }) => ends === 1)),
    });
  });
}

/** How many pairs hold; `null` where there are some and all are of a time nobody knows. */
function countHolding(pairs: readonly { holds: boolean }[]): number | null {
  const holding = pairs.filter(({ holds }) => holds).length;
  return holding === 0 && pairs.length > 0 ? null : holding;
}
