import { queryTable } from "./queryTable.ts";

/** Which areas of a layer touch. */
export const neighboursTable = queryTable({
  name: "neighbours",
  description:
    "Areas of one layer that touch, on land or by a ferry or bridge. Every pair stands here twice, once from either side, so that WHERE a = … finds all of one area's neighbours.",
  columns: {
    a: { type: "TEXT", description: "An area", references: "nodes.id" },
    b: { type: "TEXT", description: "An area of the same layer that touches it", references: "nodes.id" },
    kind: { type: "TEXT", description: "Their layer: ccg, district, county, stp or region" },
    km: {
      type: "REAL",
      description: "Length of the line they share on land; NULL over water",
      unit: "km",
    },
    crossing: { type: "TEXT", description: "land, ferry or bridge" },
    tie: { type: "TEXT", description: "The tie of the border", references: "ties.id" },
  },
  indexes: [["a"], ["kind"]],
  datasets: ({ graph }) =>
    graph.network
      .filterEdges((_, { kind }) => kind === "borders")
      .map((id) => graph.network.getEdgeAttribute(id, "dataset")),
  rows: function* ({ graph }) {
    for (const { edge, attributes: tie, sourceAttributes } of graph.network.edgeEntries()) {
      if (tie.kind !== "borders") continue;
      const { kind } = sourceAttributes;
      const { source, target, km, crossing } = tie;
      yield { a: source, b: target, kind, km, crossing, tie: edge };
      yield { a: target, b: source, kind, km, crossing, tie: edge };
    }
  },
});
