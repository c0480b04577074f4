import type { CollaborationProjection } from "../../../../server/contract/collaboration.ts";
import {
  type SharedRow,
  sharedCells,
  sharedColumns,
  sharedRows,
} from "../../../../server/contract/sharedTable.ts";
import type { CsvCell } from "../../../components/csv.ts";

/**
 * Every pair and thing of a projection; with `only`, the pairs that one of these organisations is in, and whoever is asked
 * about stands first.
 */
export function pairRows(projection: CollaborationProjection, only: ReadonlySet<string> | null): SharedRow[] {
  const rows = sharedRows(projection);
  if (only === null) return rows;
  return rows
    .filter(({ source, target }) => only.has(source.id) || only.has(target.id))
    .map((row) =>
      only.has(row.source.id) ? row : { source: row.target, target: row.source, common: row.common },
    );
}

/** The lines as a table to be taken away, with the columns that the API gives it. */
export function pairsTable(
  rows: readonly SharedRow[],
  asAt: string,
): { header: readonly string[]; rows: CsvCell[][] } {
  return {
    header: sharedColumns,
    rows: rows.map((row) => {
      const cells = sharedCells(row, asAt);
      return sharedColumns.map((column) => cells[column]);
    }),
  };
}
