import type { NodeLinkJson } from "../../contract/graphFiles.ts";
import { knownCells, type TakenGraph } from "./takenGraph.ts";

/**
 * Writes a graph as networkx's node-link JSON, in pieces. Ties stand under `links`, as networkx had them before 3.4
 * and D3 has them.
 */
export function* nodeLinkOf(graph: TakenGraph): Generator<string> {
  const head: Omit<NodeLinkJson, "nodes" | "links"> = {
    directed: graph.directed,
    multigraph: graph.directed,
    graph: Object.fromEntries(
      graph.about.flatMap(({ column, cell }) => (cell === null ? [] : [[column.name, cell]])),
    ),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"nodes":[`;
  let comma = "";
  for (const { id, label, cells } of graph.nodes) {
    const node: NodeLinkJson["nodes"][number] = {
      id,
      label,
      ...Object.fromEntries(knownCells(graph.nodeColumns, cells)),
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
      ...Object.fromEntries(knownCells(graph.tieColumns, cells)),
    };
    yield `${comma}${JSON.stringify(link)}`;
    comma = ",\n";
  }
  yield "]}\n";
}
