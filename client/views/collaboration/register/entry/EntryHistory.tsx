import { useQuery } from "@tanstack/react-query";
import type { RegisterChange, RegisterEntry } from "../../../../../server/contract/register.ts";
import { registerHistoryQuery } from "../../../../api/registerQueries.ts";
import { Button } from "../../../../components/Button.tsx";
import { SkeletonText } from "../../../../components/Skeleton.tsx";
import type { NameOf } from "../organisationNames.ts";
import { DifferenceList } from "./DifferenceList.tsx";
import { changeTitle } from "./differences.ts";
import styles from "./EntryView.module.css";
import { momentText } from "./momentText.ts";
import { useRestore } from "./useRestore.ts";

type EntryHistoryProps = { entry: RegisterEntry; nameOf: NameOf };

/** What was done to an entry, the newest first, each change with its differences and the way back to what it was. */
export function EntryHistory({ entry, nameOf }: EntryHistoryProps) {
  const history = useQuery(registerHistoryQuery(entry.id));
  return (
    <section className={styles.section} aria-labelledby="entry-history">
      <h3 id="entry-history">History</h3>
      {history.isPending && <SkeletonText lines={3} label="Loading the history…" />}
      {history.isError && (
        <p role="alert">
          The history could not be loaded. {history.error.message}{" "}
          <Button onClick={() => void history.refetch()}>Try again</Button>
        </p>
      )}
      {history.data !== undefined && (
        <ChangeList
          changes={history.data.items}
          id={entry.id}
          revision={entry.revision}
          isCompiled={entry.origin === "compiled"}
          nameOf={nameOf}
        />
      )}
    </section>
  );
}

/** What a change did: of a new entry everything it said, folded away; of a deleted one nothing more need be told. */
function Differences({ change, nameOf }: { change: RegisterChange; nameOf: NameOf }) {
  const list = <DifferenceList before={change.before} after={change.after} nameOf={nameOf} />;
  if (change.action === "deleted") return null;
  if (change.action !== "created") return list;
  return (
    <details>
      <summary>What it said</summary>
      {list}
    </details>
  );
}

type ChangeListProps = {
  changes: readonly RegisterChange[];
  id: string;
  /** The revision the entry is at. */
  revision: number;
  isCompiled: boolean;
  nameOf: NameOf;
};

/** The changes as a list; each earlier state can be put back. */
export function ChangeList({ changes, id, revision, isCompiled, nameOf }: ChangeListProps) {
  const restore = useRestore(id);
  if (changes.length === 0) {
    return <p className={styles.quiet}>Nothing was changed here since it was compiled from its sources.</p>;
  }
  const button = (to: number, words: string) => (
    <Button disabled={restore.isPending} onClick={() => restore.mutate({ to, current: revision })}>
      {words}
    </Button>
  );
  const compiled = changes[0]?.before ?? null;
  const current = changes.at(-1)?.after ?? null;
  return (
    <>
      {restore.isError && (
        <p role="alert">It was not restored: {restore.error.message} The newest state is shown now.</p>
      )}
      {isCompiled && compiled !== null && changes.length > 1 && (
        <details>
          <summary>What this replaces of the compiled entry</summary>
          <DifferenceList before={compiled} after={current} nameOf={nameOf} />
        </details>
      )}
      <ol className={styles.history} aria-label="Changes, the newest first">
        {changes.toReversed().map((change) => (
          <li key={change.sequence}>
            <p className={styles.when}>
              {changeTitle(change.action, (change.after ?? change.before)?.kind ?? "post")},{" "}
              <time dateTime={change.at}>{momentText(change.at)}</time>
            </p>
            <Differences change={change} nameOf={nameOf} />
            {change.revision === revision && change.after !== null ? (
              <p className={styles.quiet}>This is how it stands now.</p>
            ) : (
              change.after !== null && button(change.revision, "Restore this state")
            )}
          </li>
        ))}
        {isCompiled && (
          <li>
            <p className={styles.when}>Compiled from published sources</p>
            {button(0, "Restore the compiled state")}
          </li>
        )}
      </ol>
    </>
  );
}
