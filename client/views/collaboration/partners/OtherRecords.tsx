import { Link } from "@tanstack/react-router";
import type { PartnerPage } from "../../../../server/contract/partners.ts";
import { formatDate } from "../../../components/format.ts";
import { listed } from "../../../components/inWords.ts";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./PartnersPanel.module.css";
import { sharedName, sharedSort } from "./sharedName.ts";

/** What is recorded and not counted above: not known to hold at the date, or recorded for other times. */
export function OtherRecords({ page }: { page: PartnerPage }) {
  const date = formatDate(page.asAt);
  return (
    <>
      <Records
        title={`Recorded, but not known to be in force on ${date}`}
        note="No date, or none that settles it, is given by any source."
        records={page.unknown}
      />
      <Records
        title="Recorded for other times"
        note={`By their dates these were not in force on ${date}: they had ended, or had not begun.`}
        records={page.atOtherTimes}
      />
    </>
  );
}

type RecordsProps = { title: string; note: string; records: PartnerPage["unknown"] };

function Records({ title, note, records }: RecordsProps) {
  const [state] = useViewState();
  if (records.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <p className={styles.note}>{note}</p>
      <ul className={styles.others}>
        {records.map((record) => (
          <li key={record.id}>
            <Link to="/collaboration" search={{ ...state, as: "register", entry: record.id }}>
              {sharedName(record)}
            </Link>{" "}
            <span className={styles.quiet}>
              {sharedSort(record)}, with {withWhom(record.organisations.map(({ name }) => name))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const mostNamed = 5;

function withWhom(names: readonly string[]): string {
  if (names.length <= mostNamed) return listed(names);
  return `${names.slice(0, mostNamed - 1).join(", ")} and ${names.length - mostNamed + 1} others`;
}
