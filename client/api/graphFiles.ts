import {
  type CollaborationTable,
  collaborationTables,
  type GraphFormat,
  type GraphTaken,
  graphFileName,
  graphTables,
} from "../../server/contract/graphFormats.ts";

/** A file that a graph can be had as: its address, the name it is saved under, and as CSV which of the tables it is. */
type GraphFile = { table: CollaborationTable | null; href: string; fileName: string };

const paths: Readonly<Record<GraphTaken, string>> = {
  graph: "/api/graph",
  collaboration: "/api/graph/collaboration",
};

/** The files of a graph in one format: as CSV one for each of its tables. `asked` is the rest of the query. */
export function graphFiles(
  taken: GraphTaken,
  format: GraphFormat,
  asAt: string,
  asked: string,
): readonly GraphFile[] {
  const href = `${paths[taken]}?format=${format}&${asked}`;
  if (format !== "csv") return [{ table: null, href, fileName: graphFileName(taken, asAt, format) }];
  return (taken === "graph" ? graphTables : collaborationTables).map((table) => ({
    table,
    href: `${href}&table=${table}`,
    fileName: graphFileName(taken, asAt, format, table),
  }));
}
