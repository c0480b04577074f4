/** Where in the source data a fault was found; what does not apply is `null`. */
export interface FaultPlace {
  file: string;
  /** Counted as a spreadsheet does: the header is row 1. */
  row: number | null;
  column: string | null;
  value: string | null;
}

/**
 * Source data that cannot be trusted. Its message is one line that names file, row, column and value, made
 * to be printed as it stands: the reader is a person who has to find and mend that cell.
 */
export class SourceFault extends Error {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;

  constructor(place: Partial<FaultPlace> & { file: string }, what: string) {
    const row = place.row ?? null;
    const column = place.column ?? null;
    const value = place.value ?? null;
    const where = [place.file, row === null ? null : `row ${row}`, column].filter((part) => part !== null);
    super(`${where.join(", ")}: ${what}${value === null ? "" : ` (found ${JSON.stringify(value)})`}`);
    this.name = "SourceFault";
    this.file = place.file;
    this.row = row;
    this.column = column;
    this.value = value;
  }
}
