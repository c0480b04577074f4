import { useEffect, useRef, useState } from "react";
import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { announce } from "../../../components/announce.ts";
import { Button } from "../../../components/Button.tsx";
import { CopyButton } from "../../../components/CopyButton.tsx";
import { tabSeparatedText } from "../../../components/csv.ts";
import { DownloadCsv } from "../../../components/DownloadCsv.tsx";
import { countOf, layerWords } from "../../../components/layerWords.ts";
import { useViewState } from "../../../state/useViewState.ts";
import type { AreaRow } from "./areaRows.ts";
import styles from "./TableTools.module.css";
import type { TableColumn } from "./tableColumns.ts";

type TableToolsProps = {
  kind: AreaKind;
  /** The lines shown, in their order. */
  rows: readonly AreaRow[];
  /** How many there are without the filter. */
  total: number;
  columns: readonly TableColumn[];
};

/** Filter, count, choosing what is shown, and taking the table away. */
export function TableTools({ kind, rows, total, columns }: TableToolsProps) {
  const [{ filter }, change] = useViewState();
  const cells = () => ({
    header: columns.map((column) => column.title),
    rows: rows.map((row) => columns.map((column) => column.valueOf(row))),
  });
  const isFiltered = filter.trim() !== "";
  const count = isFiltered ? `${rows.length} of ${countOf(total, kind)}` : countOf(total, kind);
  useAnnouncedCount(isFiltered ? `${count} match “${filter}”.` : `All ${count}.`, filter);
  return (
    <div className={styles.tools}>
      <FilterInput label={`Filter ${layerWords[kind].many}`} />
      <span className={styles.count}>{count}</span>
      {isFiltered && rows.length > 0 && (
        <Button
          onClick={() =>
            change(({ selected }) => ({
              selected: [...new Set([...selected, ...rows.map((row) => row.area.id)])],
            }))
          }
        >
          Choose {rows.length === 1 ? "it" : `these ${rows.length}`}
        </Button>
      )}
      <span className={styles.takeAway}>
        <CopyButton
          label="Copy table"
          done={`${rows.length} lines copied.`}
          text={() => {
            const { header, rows: lines } = cells();
            return tabSeparatedText(header, lines);
          }}
        />
        <DownloadCsv fileName={layerWords[kind].many.replaceAll(" ", "-").toLowerCase()} table={cells} />
      </span>
    </div>
  );
}

/** The filter's words. Typing is shown at once and written to the address beside it, without a step in the history. */
function FilterInput({ label }: { label: string }) {
  const [{ filter }, change] = useViewState();
  const [text, setText] = useState(filter);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // While somebody types, the address runs behind and must not overwrite the newest letters.
    if (document.activeElement !== input.current) setText(filter);
  }, [filter]);
  return (
    <input
      ref={input}
      type="search"
      className={styles.filter}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        change({ filter: event.target.value }, { replace: true });
      }}
    />
  );
}

/** Says how many are left once the typing rests. */
function useAnnouncedCount(sentence: string, filter: string) {
  const spoken = useRef(filter);
  useEffect(() => {
    if (spoken.current === filter) return;
    const timer = window.setTimeout(() => {
      spoken.current = filter;
      announce(sentence);
    }, 600);
    return () => window.clearTimeout(timer);
  }, [sentence, filter]);
}
