import { at } from "../domain/at.ts";
import { type Adjacency, adjacencyOf, type WeightedPair } from "../domain/network/adjacency.ts";
import { betweenness } from "../domain/network/betweenness.ts";
import { closeness } from "../domain/network/closeness.ts";
import { clustering } from "../domain/network/clustering.ts";
import { components } from "../domain/network/components.ts";
import { coreNumbers } from "../domain/network/coreNumbers.ts";
import { cuts } from "../domain/network/cuts.ts";
import type { SharingMeasure } from "./measureDefinition.ts";
import { ofEachPlacedCcg, ofSharing, recordedOnly, recordedOrNone } from "./ofSharing.ts";

const chains = "A chain leads from CCG to CCG, each sharing something with the next.";

/** Where a CCG stands among all CCGs, joined by what they share. */
export const networkMeasures: readonly SharingMeasure[] = [
  {
    ...ofSharing,
    key: "sharing-linked",
    label: "CCGs linked with it by chains",
    description: `How many other CCGs any chain of sharing leads to, however long. ${chains} ${recordedOnly}`,
    unit: "CCGs",
    format: "count",
    formula:
      "CCGs of its connected component but itself, two being joined where they share anything in force",
    compute: (sharing) => {
      const { componentOf, sizes } = components(sharing.network());
      return ofEachPlacedCcg(sharing, (place) => at(sizes, at(componentOf, place)) - 1);
    },
  },
  {
    ...ofSharing,
    key: "sharing-closeness",
    label: "Nearness to all other CCGs",
    description: `How few steps it is from other CCGs by chains of sharing: 100% were it to share something with every CCG of England. ${chains} ${recordedOnly}`,
    unit: null,
    format: "share",
    formula:
      "closeness: 1 ÷ the mean steps to the CCGs that a chain leads to, times the share of all others that those are (Wasserman and Faust)",
    compute: (sharing) => {
      const nearness = closeness(sharing.network());
      return ofEachPlacedCcg(sharing, (place) => at(nearness, place));
    },
  },
  {
    ...ofSharing,
    key: "sharing-betweenness",
    label: "Shortest chains that run through it",
    description: `How many pairs of other CCGs have their shortest chain of sharing through it. Where there are several as short, each counts in part. ${chains} ${recordedOrNone}`,
    unit: "pairs of CCGs",
    format: "count",
    zeroMeans: "none, or nothing recorded",
    formula:
      "betweenness by steps (Brandes), not divided by anything; as a share of all pairs of the other n CCGs it is divided by n(n − 1)/2",
    compute: (sharing) => {
      const between = betweenness(sharing.network(), { normalised: false });
      return ofEachPlacedCcg(sharing, (place) => at(between, place));
    },
  },
  {
    ...ofSharing,
    key: "sharing-core",
    label: "How dense a core it belongs to",
    description: `The largest number for which it belongs to CCGs that each share something with at least so many of one another. ${recordedOnly}`,
    unit: "CCGs",
    format: "count",
    formula: "the core number: the greatest k of the k-cores it is in",
    compute: (sharing) => {
      const cores = coreNumbers(sharing.network());
      return ofEachPlacedCcg(sharing, (place) => at(cores, place));
    },
  },
  {
    ...ofSharing,
    key: "sharing-clustering",
    label: "Partners that work together too",
    description:
      "Of all pairs of the CCGs it shares something with, the share that are recorded as sharing something with each other. Not known where it has fewer than two partners.",
    unit: null,
    format: "share",
    zeroMeans: null,
    formula:
      "the local clustering coefficient: pairs of partners that share anything in force ÷ all pairs of partners",
    compute: (sharing) => {
      const { coefficients } = clustering(sharing.network());
      return ofEachPlacedCcg(sharing, (place) => coefficients[place] ?? null);
    },
  },
  {
    ...ofSharing,
    key: "sharing-cuts",
    label: "Parts that only it holds together",
    description: `Into how many more parts the CCGs linked with it would fall if it shared nothing. ${chains} ${recordedOrNone}`,
    unit: "parts",
    format: "count",
    zeroMeans: "none, or nothing recorded",
    formula:
      "connected components that its partners would be in without it, less one; above 0 for a cut vertex",
    compute: (sharing) => {
      const network = sharing.network();
      const cutNodes = new Set(cuts(network).cutNodes);
      return ofEachPlacedCcg(sharing, (place) =>
        cutNodes.has(place) ? partsWithout(network, place) - 1 : 0,
      );
    },
  },
  {
    ...ofSharing,
    key: "sharing-bridges",
    label: "Partners linked through it alone",
    description: `How many of its partners it is the only link to: were the two to end what they share, no chain would lead from one to the other. ${chains} ${recordedOrNone}`,
    unit: "CCGs",
    format: "count",
    zeroMeans: "none, or nothing recorded",
    formula: "bridges among its ties to other CCGs: ties without which a connected component falls in two",
    compute: (sharing) => {
      const counts = sharing.ccgs().nodes.map(() => 0);
      for (const ends of cuts(sharing.network()).bridges) {
        for (const end of ends) counts[end] = at(counts, end) + 1;
      }
      return ofEachPlacedCcg(sharing, (place) => at(counts, place));
    },
  },
];

/** In how many connected components a node's neighbours would be without it. */
function partsWithout({ size, starts, neighbours }: Adjacency, node: number): number {
  const pairs: WeightedPair[] = [];
  for (let source = 0; source < size; source++) {
    for (const target of neighbours.subarray(at(starts, source), at(starts, source + 1))) {
      if (source < target && source !== node && target !== node) pairs.push({ source, target });
    }
  }
  const { componentOf } = components(adjacencyOf(size, pairs));
  const own = neighbours.subarray(at(starts, node), at(starts, node + 1));
  return new Set([...own].map((neighbour) => at(componentOf, neighbour))).size;
}
