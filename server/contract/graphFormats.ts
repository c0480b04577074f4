/** The formats a graph can be taken away in: the server writes them, and the client offers them. */

export const graphFormatKeys = ["json", "graphml", "gexf", "cytoscape", "node-link", "csv"] as const;
export type GraphFormat = (typeof graphFormatKeys)[number];

/** As CSV a graph is two tables. */
export const graphTables = ["edges", "nodes"] as const;
export type GraphTable = (typeof graphTables)[number];

/** Organisation to organisation there is a third: one row for each thing that a pair has in common. */
export const collaborationTables = [...graphTables, "shared"] as const;
export type CollaborationTable = (typeof collaborationTables)[number];

type GraphFormatWords = {
  label: string;
  /** What the answer is sent as. Where several share one, the `Accept` header means the first of them. */
  mediaType: string;
  /** How the name of a saved file ends, without its first dot. */
  ending: string;
  /** What it is good for, in a sentence. */
  purpose: string;
};

/** Each format with its words, in the order it is offered. */
export const graphFormats: Readonly<Record<GraphFormat, GraphFormatWords>> = {
  json: {
    label: "JSON of graphology",
    mediaType: "application/json",
    ending: "json",
    purpose: "Everything as the API has it, for programs in JavaScript; what is not known is null",
  },
  graphml: {
    label: "GraphML",
    mediaType: "application/graphml+xml",
    ending: "graphml",
    purpose: "Read by most programs for graphs: networkx, igraph in Python and R, Gephi, Cytoscape, yEd",
  },
  gexf: {
    label: "GEXF",
    mediaType: "application/gexf+xml",
    ending: "gexf",
    purpose: "Gephi's own",
  },
  cytoscape: {
    label: "Cytoscape JSON",
    mediaType: "application/json",
    ending: "cyjs",
    purpose: "For Cytoscape and for Cytoscape.js",
  },
  "node-link": {
    label: "Node-link JSON",
    mediaType: "application/json",
    ending: "node-link.json",
    purpose: "For networkx and D3",
  },
  csv: {
    label: "CSV, nodes and ties",
    mediaType: "text/csv",
    ending: "csv",
    purpose: "Two tables, one of the nodes and one of the ties, for spreadsheets, maps and statistics",
  },
};

/** Which graph is taken away: all that is known, or organisation to organisation. */
export type GraphTaken = "graph" | "collaboration";

/** The name of the file a graph is saved as: `footprint-graph-2016-04-01.graphml`. */
export function graphFileName(
  taken: GraphTaken,
  asAt: string,
  format: GraphFormat,
  table: CollaborationTable = "edges",
): string {
  const part = format === "csv" ? `-${table}` : "";
  return `footprint-${taken}-${asAt}${part}.${graphFormats[format].ending}`;
}
