import { useState } from "react";
import { Button } from "../../../components/Button.tsx";
import { formatCount, formatDate, unknownText } from "../../../components/format.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { EntryLink } from "./EntryLink.tsx";
import styles from "./RegisterTable.module.css";
import { type RegisterRow, type RegisterSort, type SortKey, writeRegisterSort } from "./registerRows.ts";
import { inForceTitles, kindWords, originWord } from "./registerWords.ts";

type RegisterTableProps = { rows: readonly RegisterRow[]; sort: RegisterSort };

const columns: readonly { key: SortKey; label: string; numeric: boolean }[] = [
  { key: "kind", label: "Kind", numeric: false },
  { key: "name", label: "Name", numeric: false },
  { key: "what", label: "What", numeric: false },
  { key: "count", label: "Who", numeric: false },
  { key: "people", label: "People together", numeric: true },
  { key: "since", label: "Since", numeric: false },
  { key: "evidence", label: "Evidence", numeric: false },
  { key: "inForce", label: "In force", numeric: false },
  { key: "origin", label: "Origin", numeric: false },
];

/** Columns whose largest or surest is looked for first. */
const largestFirst: ReadonlySet<SortKey> = new Set(["count", "people", "evidence", "inForce"]);

/** More lines than this are drawn only when somebody asks for them. */
const shownAtOnce = 250;

/** The register as a table; its order is in the address, and a name opens the entry. */
export function RegisterTable({ rows, sort }: RegisterTableProps) {
  const [, change] = useViewState();
  const [limit, setLimit] = useState(shownAtOnce);
  const order = (key: SortKey) => {
    const descending = sort.key === key ? !sort.descending : largestFirst.has(key);
    change({ sort: writeRegisterSort({ key, descending }) }, { replace: true });
  };
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">Posts, functions and groupings in the register</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric }) => (
              <th
                key={key}
                scope="col"
                data-numeric={numeric}
                aria-sort={sort.key === key ? (sort.descending ? "descending" : "ascending") : "none"}
              >
                <button type="button" onClick={() => order(key)}>
                  {label}
                  <span aria-hidden="true">{sort.key === key ? (sort.descending ? "↓" : "↑") : ""}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <Line key={row.entry.id} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > limit && (
        <Button onClick={() => setLimit(limit + shownAtOnce)}>
          Show {formatCount(Math.min(shownAtOnce, rows.length - limit))} more of {formatCount(rows.length)}
        </Button>
      )}
    </>
  );
}

function Line({ row }: { row: RegisterRow }) {
  const { entry, what, organisations, who, people, since, inForce, evidence } = row;
  return (
    <tr data-status={entry.status}>
      <td>{kindWords[entry.kind].title}</td>
      <th scope="row">
        <EntryLink id={entry.id}>{entry.name}</EntryLink>
        {entry.status === "proposed" && <span className={styles.proposed}>Proposed</span>}
      </th>
      <td>{what}</td>
      <td>
        {organisations.length === 0 ? (
          "members not known"
        ) : (
          <>
            <span className={styles.count}>{organisations.length}</span> {who}
          </>
        )}
      </td>
      <td data-numeric="true">{formatCount(people)}</td>
      <td>{sinceText(since)}</td>
      <td>{evidence}</td>
      <td>{inForceTitles[inForce]}</td>
      <td>{originWord(entry)}</td>
    </tr>
  );
}

/** "April 2015", "seen by June 2017", or that it is not known. */
export function sinceText(since: RegisterRow["since"]): string {
  if (since === null) return unknownText;
  return since.isSeenBy ? `seen by ${formatDate(since.date)}` : formatDate(since.date);
}
