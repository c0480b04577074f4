import type { CytoscapeJson } from "../../contract/graphFiles.ts";
import { knownCells, type TakenGraph } from "./takenGraph.ts";

/**
 * Writes a graph as the JSON that Cytoscape and Cytoscape.js read, in pieces. Cytoscape shows `name`, so it stands
 * beside `label`; its tables have no lists of objects, so lists and objects are texts of JSON.
 */
export function* cytoscapeOf(graph: TakenGraph): Generator<string> {
  const about = graph.about.map(({ column }) => column);
  const data = knownCells(
    about,
    graph.about.map(({ cell }) => cell),
  );
  // A graph with directions may have several ties between the same two.
  yield `{"directed":${graph.directed},"multigraph":${graph.directed},"data":${JSON.stringify(data)},"elements":{"nodes":[`;
  let comma = "";
  for (const { id, label, cells } of graph.nodes) {
    const node: CytoscapeJson["elements"]["nodes"][number] = {
      data: { id, value: id, label, name: label, ...knownCells(graph.nodeColumns, cells) },
    };
    yield `${comma}${JSON.stringify(node)}`;
    comma = ",\n";
  }
  yield '],"edges":[';
  comma = "";
  for (const { id, source, target, cells } of graph.ties) {
    const tie: CytoscapeJson["elements"]["edges"][number] = {
      data: {
        id,
        ...(graph.directed ? { key: id } : {}),
        source,
        target,
        ...knownCells(graph.tieColumns, cells),
      },
    };
    yield `${comma}${JSON.stringify(tie)}`;
    comma = ",\n";
  }
  yield "]}}\n";
}
