import type { MeasuredKind } from "../contract/measures.ts";
import { at } from "../domain/at.ts";
import { none } from "../domain/network/breadthFirst.ts";
import { shareOf } from "../domain/share.ts";
import { isInForce } from "../domain/sharing/isInForce.ts";
import { forEachPair, type Pairing, surenessOfFound, thingOfFound } from "../graph/pairing.ts";
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
  const pairing = sharing.pairing();
  const memberships = ccgsInside(sharing, layer);
  return sharing.idsOf(layer).map((id, place) => {
    const members = at(memberships, place);
    const isMember = new Uint8Array(pairing.organisations.length);
    for (const ccg of members) isMember[pairing.indexOf.get(ccg) ?? none] = 1;
    const itself = pairing.things.findIndex((thing) => thing.id === id);
    const touched: { ends: number; holds: boolean }[] = [];
    forEachPair(pairing, (pair, one, other) => {
      const ends = at(isMember, one) + at(isMember, other);
      const holds = ends === 0 ? null : holdsBeside(pairing, pair, itself);
      if (holds !== null) touched.push({ ends, holds });
    });
    return reckon({
      members: members.length,
      others: pairing.organisations.length - members.length,
      inside: countHolding(touched.filter(({ ends }) => ends === 2)),
      outside: countHolding(touched.filter(({ ends }) => ends === 1)),
    });
  });
}

/** Whether a pair has anything in common in force beside one thing; `null` where it has nothing else at all. */
function holdsBeside({ starts, found }: Pairing, pair: number, itself: number): boolean | null {
  let holds: boolean | null = null;
  for (let entry = at(starts, pair); entry < at(starts, pair + 1) && holds !== true; entry++) {
    const coded = at(found, entry);
    if (thingOfFound(coded) !== itself) holds = isInForce(surenessOfFound(coded));
  }
  return holds;
}

/** How many pairs hold; `null` where there are some and all are of a time nobody knows. */
function countHolding(pairs: readonly { holds: boolean }[]): number | null {
  const holding = pairs.filter(({ holds }) => holds).length;
  return holding === 0 && pairs.length > 0 ? null : holding;
}
