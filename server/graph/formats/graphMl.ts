import { type Cell, type Column, type TakenGraph, textOf } from "./takenGraph.ts";
import { xmlText } from "./xmlText.ts";

/** GraphML has no lists or objects: they are texts of JSON. */
const types = { string: "string", int: "int", double: "double", boolean: "boolean", json: "string" } as const;

/** A column that every node has in GraphML: what programs draw beside it. */
const label: Column = { name: "label", type: "string" };

/** The identifier of a tie once more: igraph 1.0 gives ties the `id` of a node in place of their own. */
const edgeId: Column = { name: "edgeId", type: "string" };

/**
 * Writes a graph as GraphML, in pieces. Identifiers are XML's `id`, which networkx takes as keys and igraph as the
 * attribute `id`; what is not known is left out.
 */
export function* graphMlOf(graph: TakenGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  const about = graph.about.map(({ column }) => column);
  const nodeColumns = [label, ...graph.nodeColumns];
  const tieColumns = [edgeId, ...graph.tieColumns];
  yield keysOf("graph", about) + keysOf("node", nodeColumns) + keysOf("edge", tieColumns);
  yield `<graph edgedefault="${graph.directed ? "directed" : "undirected"}">\n`;
  yield dataOf(
    "graph",
    about,
    graph.about.map(({ cell }) => cell),
  );
  for (const { id, label, cells } of graph.nodes) {
    yield `<node id="${xmlText(id)}">${dataOf("node", nodeColumns, [label, ...cells])}</node>\n`;
  }
  for (const { id, source, target, cells } of graph.ties) {
    const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
    yield `<edge id="${xmlText(id)}" ${ends}>${dataOf("edge", tieColumns, [id, ...cells])}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

/** Keys are named after what they are for, so that nodes and ties can both have a `note`. */
function keyOf(owner: string, { name }: Column): string {
  return `${owner}-${name}`;
}

function keysOf(owner: string, columns: readonly Column[]): string {
  return columns
    .map(
      (column) =>
        `<key id="${keyOf(owner, column)}" for="${owner}" attr.name="${column.name}" attr.type="${types[column.type]}"/>\n`,
    )
    .join("");
}

function dataOf(owner: string, columns: readonly Column[], cells: readonly Cell[]): string {
  return columns
    .map((column, at) => {
      const text = textOf(cells[at]);
      return text === null ? "" : `<data key="${keyOf(owner, column)}">${xmlText(text)}</data>`;
    })
    .join("");
}
