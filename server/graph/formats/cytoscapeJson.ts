import type { CytoscapeJson } from "../../contract/graphFiles.ts";
import { type Cell, type Column, knownCells, type TakenGraph } from "./takenGraph.ts";

/**
 * Writes a graph as the JSON that Cytoscape and Cytoscape.js read, in pieces. Cytoscape shows `name`, so it stands
 * beside `label`; its tables have no lists of objects, so lists and objects are texts of JSON.
 */
export function* cytoscapeOf(graph: TakenGraph): Generator<string> {
  const about = graph.about.map(({ column }) => column);
  const data = known(
    about,
    graph.about.map(({ cell }) => cell),
  );
  // A graph with directions may have several ties between the same two.
  yield `{"directed":${graph.directed},"multigraph":${graph.directed},"data":${JSON.stringify(data)},"elements":{"nodes":[`;
  let comma = "";
  for (const { id, label, cells } of graph.nodes) {
    const node: CytoscapeJson["elements"]["nodes"][number] = {
      data: { id, value: id, label, name: label, ...known(graph.nodeColumns, cells) },
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
        ...known(graph.tieColumns, cells),
      },
    };
    yield `${comma}${JSON.stringify(tie)}`;
    comma = ",\n";
  }
  yield "]}}\n";
}

function known(
  columns: readonly Column[],
  cells: readonly Cell[],
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    knownCells(columns, cells).map(([name, cell]) => [
      name,
      typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
        ? cell
        : JSON.stringify(cell),
    ]),
  );
}
