import { rowNumber } from "./readTable.ts";
import { SourceFault } from "./sourceFault.ts";

/** Throws `SourceFault` where one of the codes, given in the order of the file's rows, comes a second time. */
export function refuseRepeats(file: string, column: string, codes: readonly string[]): void {
  const firstRow = new Map<string, number>();
  codes.forEach((code, index) => {
    const row = rowNumber(index);
    const earlier = firstRow.get(code);
    if (earlier !== undefined) {
      throw new SourceFault({ file, row, column, value: code }, `already given in row ${earlier}`);
    }
    firstRow.set(code, row);
  });
}
