import { queryTable } from "./queryTable.ts";

/** Where each tie was read. */
export const sourcesTable = queryTable({
  name: "sources",
  description:
    "Where each tie was read: title, publisher, date and address, as much as is known. A tie may have several rows, or none where it was worked out from the shapes.",
  columns: {
    tie: { type: "TEXT", description: "The tie that rests on it", references: "ties.id" },
    title: { type: "TEXT", description: "What was read" },
    publisher: { type: "TEXT", description: "Who published it" },
    date: { type: "TEXT", description: "When, in the source's own words" },
    url: { type: "TEXT", description: "Where it can be read; NULL where the address is not known" },
  },
  indexes: [["tie"]],
  datasets: ({ graph }) =>
    graph.network.mapEdges((_, { dataset, sources }) => (sources.length === 0 ? [] : [dataset])).flat(),
  rows: function* ({ graph }) {
    for (const { edge: tie, attributes } of graph.network.edgeEntries()) {
      for (const { title, publisher, date, url } of attributes.sources)
        yield { tie, title, publisher, date, url };
    }
  },
});
