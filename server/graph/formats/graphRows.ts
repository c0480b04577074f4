import type { GraphTable } from "../../contract/graphFormats.ts";
import { type Cell, type Column, type TakenGraph, textOf } from "./takenGraph.ts";

/** A table of a graph, with its columns in the order programs look for them. */
export type GraphRows = {
  columns: readonly string[];
  /** Read once, from the first on: a table of many rows makes each when it is written. */
  rows: Iterable<Readonly<Record<string, string | number | boolean | null>>>;
};

/**
 * A graph as a table of its nodes or of its ties. The columns that R's igraph joins by stand first: `id` of the
 * nodes, `source` and `target` of the ties. Lists and objects are texts of JSON.
 */
export function graphRows(graph: TakenGraph, table: GraphTable): GraphRows {
  if (table === "nodes") {
    return {
      columns: ["id", "label", ...graph.nodeColumns.map(({ name }) => name)],
      rows: graph.nodes.map(({ id, label, cells }) => ({ id, label, ...named(graph.nodeColumns, cells) })),
    };
  }
  return {
    columns: ["source", "target", "id", ...graph.tieColumns.map(({ name }) => name)],
    rows: graph.ties.map(({ id, source, target, cells }) => ({
      source,
      target,
      id,
      ...named(graph.tieColumns, cells),
    })),
  };
}

function named(columns: readonly Column[], cells: readonly Cell[]) {
  return Object.fromEntries(
    columns.map(({ name, type }, at) => {
      const cell = cells[at] ?? null;
      return [name, type === "json" || typeof cell === "object" ? textOf(cell) : cell];
    }),
  );
}
