import { useState } from "react";
import { Button } from "../../../components/Button.tsx";
import { formatCount, formatPeopleShort } from "../../../components/format.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { EntryLink } from "./EntryLink.tsx";
import styles from "./RegisterList.module.css";
import { sinceText } from "./RegisterTable.tsx";
import { type RegisterRow, sortKeys } from "./registerRows.ts";
import { inForceTitles, kindWords, originWord } from "./registerWords.ts";

const shownAtOnce = 100;

const sortNames: Readonly<Record<(typeof sortKeys)[number], string>> = {
  name: "Name",
  kind: "Kind",
  what: "What is shared",
  count: "Most organisations",
  people: "Most people",
  since: "Since when",
  evidence: "Best evidence",
  inForce: "Surest in force",
  origin: "Origin",
};

/** Sorted the way each word of the order promises. */
const descending: ReadonlySet<string> = new Set(["count", "people", "evidence", "inForce"]);

/** The register where there is no room for a table: one entry under the other. */
export function RegisterList({ rows }: { rows: readonly RegisterRow[] }) {
  const [{ sort }, change] = useViewState();
  const [limit, setLimit] = useState(shownAtOnce);
  return (
    <>
      <label className={styles.order}>
        Order{" "}
        <select
          value={sort?.split(".")[0] ?? "name"}
          onChange={({ target: { value } }) =>
            change(
              {
                sort:
                  value === "name" ? null : `${value}.${descending.has(value) ? "descending" : "ascending"}`,
              },
              { replace: true },
            )
          }
        >
          {sortKeys.map((key) => (
            <option key={key} value={key}>
              {sortNames[key]}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.list} aria-label="Posts, functions and groupings in the register">
        {rows.slice(0, limit).map((row) => (
          <Entry key={row.entry.id} row={row} />
        ))}
      </ul>
      {rows.length > limit && (
        <Button onClick={() => setLimit(limit + shownAtOnce)}>
          Show {formatCount(Math.min(shownAtOnce, rows.length - limit))} more of {formatCount(rows.length)}
        </Button>
      )}
    </>
  );
}

function Entry({ row: { entry, what, who, people, since, inForce, evidence } }: { row: RegisterRow }) {
  return (
    <li>
      <EntryLink id={entry.id}>{entry.name}</EntryLink>
      <p>
        {kindWords[entry.kind].title} · {what}
        {entry.status === "proposed" && " · proposed"}
      </p>
      <p>
        {who === "" ? "Members not known" : who}
        {people !== null && ` · ${formatPeopleShort(people)} people`}
      </p>
      <p className={styles.quiet}>
        In force: {inForceTitles[inForce].toLowerCase()} · {since?.isSeenBy === true ? "" : "since "}
        {sinceText(since)} · evidence {evidence.toLowerCase()} · {originWord(entry).toLowerCase()}
      </p>
    </li>
  );
}
