import { announce } from "./announce.ts";
import { Button } from "./Button.tsx";
import { type CsvCell, csvText } from "./csv.ts";
import { saveFile } from "./saveFile.ts";

type DownloadCsvProps = {
  /** The file's name without its ending. */
  fileName: string;
  /** Asked for at the click, so that a large table is not written at every render. */
  table: () => { header: readonly string[]; rows: readonly (readonly CsvCell[])[] };
  label?: string;
};

/** Saves a table that the browser already holds as a CSV file. */
export function DownloadCsv({ fileName, table, label = "Download CSV" }: DownloadCsvProps) {
  const save = () => {
    const { header, rows } = table();
    // The mark in front tells spreadsheets that the text is UTF-8.
    saveFile(`${fileName}.csv`, `\uFEFF${csvText(header, rows)}`, "text/csv;charset=utf-8");
    announce(`${rows.length} rows saved as ${fileName}.csv.`);
  };
  return <Button onClick={save}>{label}</Button>;
}
