import { formatCount, formatDate, unknownText } from "../../../components/format.ts";
import { SortableTable, type TableColumn } from "../../../components/SortableTable.tsx";
import { useViewState } from "../../../state/useViewState.ts";
import { EntryLink } from "./EntryLink.tsx";
import styles from "./RegisterTable.module.css";
import { type RegisterRow, type RegisterSort, type SortKey, writeRegisterSort } from "./registerRows.ts";
import { inForceTitles, kindWords, originWord } from "./registerWords.ts";

type RegisterTableProps = { rows: readonly RegisterRow[]; sort: RegisterSort };

const columns: readonly (TableColumn<RegisterRow> & { key: SortKey })[] = [
  { key: "kind", label: "Kind", numeric: false, cell: ({ entry }) => kindWords[entry.kind].title },
  { key: "name", label: "Name", numeric: false, isHeading: true, cell: (row) => <Name row={row} /> },
  { key: "what", label: "What", numeric: false, cell: ({ what }) => what },
  { key: "count", label: "Who", numeric: false, largestFirst: true, cell: (row) => <Who row={row} /> },
  { key: "people", label: "People together", numeric: true, cell: ({ people }) => formatCount(people) },
  { key: "since", label: "Since", numeric: false, cell: ({ since }) => sinceText(since) },
  {
    key: "evidence",
    label: "Evidence",
    numeric: false,
    largestFirst: true,
    cell: ({ evidence }) => evidence,
  },
  {
    key: "inForce",
    label: "In force",
    numeric: false,
    largestFirst: true,
    cell: ({ inForce }) => inForceTitles[inForce],
  },
  { key: "origin", label: "Origin", numeric: false, cell: ({ entry }) => originWord(entry) },
];

/** The register as a table; its order is in the address, and a name opens the entry. */
export function RegisterTable({ rows, sort }: RegisterTableProps) {
  const [, change] = useViewState();
  return (
    <SortableTable
      caption="Posts, functions and groupings in the register"
      columns={columns}
      rows={rows}
      keyOf={({ entry }) => entry.id}
      order={sort}
      onOrder={({ key, descending }) => {
        const column = columns.find((each) => each.key === key);
        if (column !== undefined) {
          change({ sort: writeRegisterSort({ key: column.key, descending }) }, { replace: true });
        }
      }}
      isFramed={false}
    />
  );
}

function Name({ row: { entry } }: { row: RegisterRow }) {
  return (
    <>
      <EntryLink id={entry.id}>{entry.name}</EntryLink>
      {entry.status === "proposed" && <span className={styles.proposed}>Proposed</span>}
    </>
  );
}

function Who({ row: { organisations, who } }: { row: RegisterRow }) {
  if (organisations.length === 0) return "members not known";
  return (
    <span className={styles.who}>
      <span className={styles.count}>{organisations.length}</span> {who}
    </span>
  );
}

/** "April 2015", "seen by June 2017", or that it is not known. */
export function sinceText(since: RegisterRow["since"]): string {
  if (since === null) return unknownText;
  return since.isSeenBy ? `seen by ${formatDate(since.date)}` : formatDate(since.date);
}
