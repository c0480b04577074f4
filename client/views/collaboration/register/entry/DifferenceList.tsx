import type { RegisterBody } from "../../../../../server/contract/register.ts";
import type { NameOf } from "../organisationNames.ts";
import { differences } from "./differences.ts";
import styles from "./EntryView.module.css";

type DifferenceListProps = { before: RegisterBody | null; after: RegisterBody | null; nameOf: NameOf };

/** What two states of an entry say differently, line by line: what it said, and what it says now. */
export function DifferenceList({ before, after, nameOf }: DifferenceListProps) {
  const lines = differences(before, after, nameOf);
  if (lines.length === 0) return <p className={styles.quiet}>Both say the same.</p>;
  return (
    <ul className={styles.changes}>
      {lines.map((line) => (
        <li key={line.what}>
          {line.what}: {line.before !== null && <del>{line.before}</del>}
          {line.before !== null && <span> → </span>}
          {line.after === null ? <em>no longer said</em> : <ins>{line.after}</ins>}
        </li>
      ))}
    </ul>
  );
}
