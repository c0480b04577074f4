import { useQuery } from "@tanstack/react-query";
import type { RegisterChange, RegisterEntry } from "../../../../../server/contract/register.ts";
import { registerHistoryQuery } from "../../../../api/registerQueries.ts";
import { Button } from "../../../../components/Button.tsx";
import { SkeletonText } from "../../../../components/Skeleton.tsx";
import type { England } from "../../../../state/england.ts";
import { DifferenceList } from "../entry/DifferenceList.tsx";
import { momentText } from "../entry/momentText.ts";
import { useOrganisationNames } from "../organisationNames.ts";
import styles from "./Fields.module.css";
import { stateAt } from "./stateAt.ts";

type StaleNoticeProps = {
  england: England;
  /** The newest state. */
  entry: RegisterEntry;
  /** The revision that is being written from. */
  revision: number;
  onTakeNewest: () => void;
  onKeepMine: () => void;
};

/** Says what others changed while somebody was writing, and offers the ways to go on. */
export function StaleNotice({ england, entry, revision, onTakeNewest, onKeepMine }: StaleNoticeProps) {
  const history = useQuery(registerHistoryQuery(entry.id));
  const nameOf = useOrganisationNames(england);
  const changes: readonly RegisterChange[] | null = history.data?.items ?? null;
  return (
    <div role="alert" className={styles.notice}>
      <p>
        <strong>Somebody changed this entry while you were writing</strong>
        {entry.changedAt !== null && ` (${momentText(entry.changedAt)})`}. Nothing of yours was saved, and
        nothing is lost.
      </p>
      {history.isPending && <SkeletonText lines={2} label="Loading what changed…" />}
      {history.isError && <p>What changed could not be loaded: {history.error.message}</p>}
      {changes !== null && (
        <>
          <p>They changed:</p>
          <DifferenceList before={stateAt(changes, revision)} after={entry} nameOf={nameOf} />
        </>
      )}
      <Button onClick={onTakeNewest}>Take the newest, and keep mine beside it to compare</Button>
      <Button onClick={onKeepMine}>Keep mine, to save over theirs</Button>
    </div>
  );
}
