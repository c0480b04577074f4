import { queryTable } from "./queryTable.ts";

/** What was published of single nodes, as it was published. */
export const observationsTable = queryTable({
  name: "observations",
  description:
    "Figures and words published of single organisations and of England, as they were published: age bands, registered people, allocations, levels of co-commissioning, counts of sharing.",
  columns: {
    node: {
      type: "TEXT",
      description: "Whom it is about: a node's id, or england",
      references: "nodes.id",
    },
    key: { type: "TEXT", description: "What was observed, as in core-allocation" },
    period: { type: "TEXT", description: "When, as the source says it" },
    value: { type: "REAL", description: "The number; NULL where it is a word or not known" },
    words: { type: "TEXT", description: "The word, where it is not a number" },
    unit: { type: "TEXT", description: "What it counts" },
    note: { type: "TEXT", description: "How far the source goes" },
    dataset: { type: "TEXT", description: "The dataset it comes from, a key of /api/sources" },
  },
  indexes: [["node", "key"], ["key"]],
  datasets: ({ graph }) => [...graph.observations.values()].flat().map(({ dataset }) => dataset),
  rows: ({ graph }) =>
    [...graph.observations.values()].flat().map(({ node, key, period, value, unit, note, dataset }) => ({
      node,
      key,
      period,
      value: typeof value === "number" ? value : null,
      words: typeof value === "string" ? value : null,
      unit,
      note,
      dataset,
    })),
});
