import type { LsoaRow } from "./readLsoas.ts";
import type { LsoaShapes } from "./readShapes.ts";
import { rowNumber } from "./readTable.ts";
import { SourceFault } from "./sourceFault.ts";

/** Checks that the table and the shapes name the same LSOAs. Throws `SourceFault` at the first that does not. */
export function checkShapes(
  table: { file: string; rows: readonly LsoaRow[] },
  shapes: { file: string; content: LsoaShapes },
): void {
  table.rows.forEach((lsoa, index) => {
    if (shapes.content.pieces.has(lsoa.code)) return;
    const place = { file: table.file, row: rowNumber(index), column: "lsoa11cd", value: lsoa.code };
    throw new SourceFault(place, `no shape in ${shapes.file}`);
  });
  const inTable = new Set(table.rows.map((lsoa) => lsoa.code));
  let row = 0;
  for (const code of shapes.content.pieces.keys()) {
    row += 1;
    if (inTable.has(code)) continue;
    const place = { file: shapes.file, row, column: "LSOA11CD", value: code };
    throw new SourceFault(place, `no such LSOA in ${table.file}`);
  }
}
