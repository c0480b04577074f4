import { type Cell, type Column, type TakenGraph, textOf } from "./takenGraph.ts";
import { xmlText } from "./xmlText.ts";

/** GEXF's lists are cut at bars, which texts may hold: lists and objects are texts of JSON instead. */
const types = {
  string: "string",
  int: "integer",
  double: "double",
  boolean: "boolean",
  json: "string",
} as const;

/**
 * Writes a graph as GEXF 1.2, in pieces: the latest version that both Gephi and networkx before 3.3 read. `kind`
 * on ties is of version 1.3, and Gephi reads it in any: with it, it keeps ties of different kinds between the same two
 * apart. networkx takes no notice of it, so the kind is an attribute too.
 *
 * graphology-gexf is no help here: it guesses types from the values at hand, so that a column changes its type with
 * the question; it says nothing of the graph as a whole; and it leaves line ends and what XML cannot write in
 * attributes, where a reader loses the first and stops at the second.
 */
export function* gexfOf(graph: TakenGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  const about = graph.about.flatMap(({ column, cell }) => {
    const text = textOf(cell);
    return text === null ? [] : `${column.name}: ${text}`;
  });
  yield `<meta><creator>Footprint mapper</creator><description>${xmlText(about.join("\n"))}</description></meta>\n`;
  yield `<graph mode="static" defaultedgetype="${graph.directed ? "directed" : "undirected"}">\n`;
  // A weight is no attribute in GEXF but part of the tie.
  const weightAt = graph.tieColumns.findIndex(({ name }) => name === "weight");
  const kindAt = graph.tieColumns.findIndex(({ name }) => name === "edgeKind");
  const tieColumns = graph.tieColumns.filter((_, at) => at !== weightAt);
  yield attributesOf("node", graph.nodeColumns) + attributesOf("edge", tieColumns);
  yield "<nodes>\n";
  for (const { id, label, cells } of graph.nodes) {
    yield `<node id="${xmlText(id)}" label="${xmlText(label)}">${valuesOf(graph.nodeColumns, cells)}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for (const { id, source, target, cells } of graph.ties) {
    const named = [
      ["id", id],
      ["source", source],
      ["target", target],
      ["kind", textOf(cells[kindAt])],
      ["weight", textOf(cells[weightAt])],
    ].map(([name, text]) => (typeof text === "string" ? ` ${name}="${xmlText(text)}"` : ""));
    const others = cells.filter((_, at) => at !== weightAt);
    yield `<edge${named.join("")}>${valuesOf(tieColumns, others)}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attributesOf(owner: "node" | "edge", columns: readonly Column[]): string {
  const lines = columns.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${types[type]}"/>\n`,
  );
  return `<attributes class="${owner}">\n${lines.join("")}</attributes>\n`;
}

function valuesOf(columns: readonly Column[], cells: readonly Cell[]): string {
  const values = columns.map(({ name }, at) => {
    const text = textOf(cells[at]);
    return text === null ? "" : `<attvalue for="${name}" value="${xmlText(text)}"/>`;
  });
  return `<attvalues>${values.join("")}</attvalues>`;
}
