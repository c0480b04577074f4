import type { MeasuredKind } from "../contract/measures.ts";
import { at } from "../domain/at.ts";
import { shareOf } from "../domain/share.ts";
import { isInForce } from "../graph/projection.ts";
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
    description: `Of all pairs of its CCGs, the share recorded as sharing something with each other. ${whose} Not known for fewer than two CCGs.`,
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
    description: `Of all pairs of one of its CCGs and one that is not, the share recorded as sharing something: to be set beside the pairs inside. ${whose}`,
    unit: null,
    format: "share",
    formula:
      "pairs of one of its CCGs and another CCG that share a post, function or grouping in force ÷ all such pairs",
    layers: ["grouping", "county", "stp", "region"],
    compute: (sharing, layer) =>
      pairsOfEach(sharing, layer, ({ outside, members, others }) => shareOf(outside, members * others)),
  },
];

type Pairs = { members: number; others: number; inside: number; outside: number };

/** Counts pairs in force with both ends and with one end in each place, without what a grouping itself makes of them. */
function pairsOfEach(
  sharing: Sharing,
  layer: MeasuredKind,
  reckon: (pairs: Pairs) => number | null,
): (number | null)[] {
  const { nodes, edges } = sharing.ccgs();
  const inForce = edges.filter(isInForce);
  const memberships = ccgsInside(sharing, layer);
  return sharing.idsOf(layer).map((id, place) => {
    const ccgs = new Set(at(memberships, place));
    const touched = inForce.filter(
      ({ source, target, shared }) =>
        (ccgs.has(source) || ccgs.has(target)) &&
        shared.some((common) => common.id !== id && isInForce(common)),
    );
    const inside = touched.filter(({ source, target }) => ccgs.has(source) && ccgs.has(target)).length;
    return reckon({
      members: ccgs.size,
      others: nodes.length - ccgs.size,
      inside,
      outside: touched.length - inside,
    });
  });
}
