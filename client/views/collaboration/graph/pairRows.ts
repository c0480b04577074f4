import type { CollaborationProjection } from "../../../../server/contract/collaboration.ts";
import {
  type SharedRow,
  sharedCells,
  sharedColumns,
  sharedRows,
} from "../../../../server/contract/sharedTable.ts";
import type { CsvCell } from "../../../components/csv.ts";

/**
 * Every pair and thing of a projection; with `only`, all that the pairs of these organisations have in common, and these
 * things of every pair. Whoever is asked about stands first.
 */
export function pairRows(projection: CollaborationProjection, only: ReadonlySet<string> | null): SharedRow[] {
  const rows = [...sharedRows(projection)];
  if (only === null) return rows;
  return rows
    .filter(({ source, target, common }) => only.has(source.id) || only.has(target.id) || only.has(common.id))
    .map((row) =>
      only.has(row.target.id) && !only.has(row.source.id)
        ? { source: row.target, target: row.source, common: row.common }
        : row,
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
