import { type Adjacency, adjacencyOf, reweighted } from "../../../server/domain/network/adjacency.ts";
import { betweenness } from "../../../server/domain/network/betweenness.ts";
import { breadthFirst } from "../../../server/domain/network/breadthFirst.ts";
import { components } from "../../../server/domain/network/components.ts";
import { dijkstra } from "../../../server/domain/network/dijkstra.ts";
import { leiden } from "../../../server/domain/network/leiden.ts";
import { louvain } from "../../../server/domain/network/louvain.ts";
import { pageRank } from "../../../server/domain/network/pageRank.ts";
import { type Contender, leidenRounds, rankChange, timed, timedBySeed } from "./contender.ts";
import type { World } from "./worlds.ts";

/** A graph's rows, bare and with km on the edges. */
export type Rows = { bare: Adjacency; withKm: Adjacency };

/** Makes the rows from a list of edges. */
export function rowsOf({ size, ends, km }: World): Rows {
  const withKm = adjacencyOf(
    size,
    km.map((weight, edge) => ({ source: ends[edge * 2] ?? -1, target: ends[edge * 2 + 1] ?? -1, weight })),
  );
  return { bare: reweighted(withKm, () => 1), withKm };
}

/** The product's own algorithms on compressed rows. */
export function ours({ bare, withKm }: Rows, { from, sources }: World): Contender {
  const { size } = bare;
  return {
    name: "ours",
    answers: {
      components: timed(
        () => components(bare),
        ({ componentOf }) => [...componentOf],
      ),
      PageRank: timed(
        () => pageRank(bare, { tolerance: rankChange / size, most: 1000 }),
        ({ ranks }) => [...ranks],
      ),
      "breadth-first": timed(
        () => breadthFirst(bare, from),
        ({ steps }) => [...steps],
      ),
      Dijkstra: timed(
        () => dijkstra(withKm, from),
        ({ lengths }) => Array.from(lengths, (length) => (Number.isFinite(length) ? length : -1)),
      ),
      Louvain: timedBySeed(
        (seed) => louvain(bare, { seed }),
        ({ communityOf }) => [...communityOf],
      ),
      Leiden: timedBySeed(
        (seed) => leiden(bare, { seed, rounds: leidenRounds }),
        ({ communityOf }) => [...communityOf],
      ),
      betweenness: timed(
        () => betweenness(bare, sources === null ? {} : { sources }),
        (between) => [...between],
      ),
    },
  };
}
