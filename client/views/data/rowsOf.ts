import type { QueryTable } from "../../../server/contract/query.ts";
import { formatCount } from "../../components/format.ts";

/** How many rows a table has, in words. */
export function rowsOf({ rows }: Pick<QueryTable, "rows">): string {
  return rows === null ? "Rows being counted" : `${formatCount(rows)} rows`;
}
