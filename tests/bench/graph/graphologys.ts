import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { connectedComponents } from "graphology-components";
import betweenness from "graphology-metrics/centrality/betweenness";
import pageRank from "graphology-metrics/centrality/pagerank";
import { dijkstra, singleSourceLength } from "graphology-shortest-path";
import { type Adjacency, adjacencyOf, type WeightedPair } from "../../../server/domain/network/adjacency.ts";
import { seededRandom } from "../../../server/domain/network/seededRandom.ts";
import { type Contender, rankChange, timed, timedBySeed } from "./contender.ts";
import type { World } from "./worlds.ts";

/** The graph in graphology's memory, nodes named by their numbers. */
export function graphologyOf({ size, ends, km }: World): UndirectedGraph<object, { km: number }> {
  const graph = new UndirectedGraph<object, { km: number }>();
  for (let node = 0; node < size; node++) graph.addNode(String(node));
  for (const [edge, length] of km.entries()) {
    graph.addEdge(String(ends[edge * 2]), String(ends[edge * 2 + 1]), { km: length });
  }
  return graph;
}

/** The rows of a graph in graphology's memory, as the product makes them beside its model. */
export function rowsOfGraphology(graph: UndirectedGraph<object, { km: number }>): Adjacency {
  const numberOf = new Map(graph.nodes().map((node, number) => [node, number]));
  const pairs: WeightedPair[] = [];
  graph.forEachEdge((_, { km }, source, target) => {
    pairs.push({ source: numberOf.get(source) ?? -1, target: numberOf.get(target) ?? -1, weight: km });
  });
  return adjacencyOf(graph.order, pairs);
}

/** graphology's own libraries as they come. Betweenness takes no sources, so it runs only where all are asked for. */
export function graphologys(world: World): Contender {
  const graph = graphologyOf(world);
  const { size, sources } = world;
  const from = String(world.from);
  const byNode = (answer: Readonly<Record<string, number>>) =>
    Array.from({ length: size }, (_, node) => answer[String(node)] ?? -1);
  return {
    name: "graphology",
    answers: {
      components: timed(
        () => connectedComponents(graph),
        (found) => {
          const componentOf = new Array<number>(size).fill(-1);
          for (const [component, nodes] of found.entries()) {
            for (const node of nodes) componentOf[Number(node)] = component;
          }
          return componentOf;
        },
      ),
      PageRank: timed(
        () => pageRank(graph, { getEdgeWeight: null, tolerance: rankChange / size, maxIterations: 1000 }),
        byNode,
      ),
      "breadth-first": timed(() => singleSourceLength(graph, from), byNode),
      Dijkstra: timed(
        () => dijkstra.singleSource(graph, from, "km"),
        (ways) =>
          // It answers with the ways alone, so their lengths are added up here, outside the time.
          Array.from({ length: size }, (_, node) => {
            const way = ways[String(node)];
            if (way === undefined) return -1;
            return way.reduce((sum, step, at) => {
              const next = way[at + 1];
              return next === undefined ? sum : sum + graph.getEdgeAttribute(step, next, "km");
            }, 0);
          }),
      ),
      Louvain: timedBySeed(
        (seed) => louvain(graph, { getEdgeWeight: null, rng: seededRandom(seed) }),
        byNode,
      ),
      ...(sources === null && {
        betweenness: timed(() => betweenness(graph, { getEdgeWeight: null, normalized: true }), byNode),
      }),
    },
  };
}
