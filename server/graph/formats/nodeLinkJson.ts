import type { NodeLinkJson } from "../../contract/graphFiles.ts";
import { knownCells, type TakenGraph } from "./takenGraph.ts";

/**
 * Writes a graph as networkx's node-link JSON, in pieces. Ties stand under `links`, as networkx had them before 3.4
 * and D3 has them. Lists and objects are texts of JSON, as in every other format: networkx cannot write a graph on as
 * GraphML that has lists.
 */
export function* nodeLinkOf(graph: TakenGraph): Generator<string> {
  const head: Omit<NodeLinkJson, "nodes" | "links"> = {
    directed: graph.directed,
    multigraph: graph.directed,
    graph: knownCells(
      graph.about.map(({ column }) => column),
      graph.about.map(({ cell }) => cell),
    ),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"nodes":[`;
  let comma = "";
  for (const { id, label, cells } of graph.nodes) {
    const node: NodeLinkJson["nodes"][number] = {
      id,
      label,
      ...knownCells(graph.nodeColumns, cells),
    };
    yield `${comma}${JSON.stringify(node)}`;
    comma = ",\n";
  }
  yield '],"links":[';
  comma = "";
  for (const { id, source, target, cells } of graph.ties) {
    const link: NodeLinkJson["links"][number] = {
      source,
      target,
      ...(graph.directed ? { key: id } : { id }),
      ...knownCells(graph.tieColumns, cells),
    };
    yield `${comma}${JSON.stringify(link)}`;
    comma = ",\n";
  }
  yield "]}\n";
}
