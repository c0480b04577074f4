import { collaborationTable } from "./collaborationTable.ts";
import { measuresTable } from "./measuresTable.ts";
import { membersTable } from "./membersTable.ts";
import { neighboursTable } from "./neighboursTable.ts";
import { nodesTable } from "./nodesTable.ts";
import { observationsTable } from "./observationsTable.ts";
import { overlapsTable } from "./overlapsTable.ts";
import type { QueryTable } from "./queryTable.ts";
import { sourcesTable } from "./sourcesTable.ts";
import { tiesTable } from "./tiesTable.ts";

/** Every table that can be queried, in the order a reader meets them. */
export const queryTables: readonly QueryTable[] = [
  nodesTable,
  tiesTable,
  membersTable,
  overlapsTable,
  neighboursTable,
  collaborationTable,
  measuresTable,
  observationsTable,
  sourcesTable,
];
