import { useQuery } from "@tanstack/react-query";
import type { RequestFailure } from "../../../../api/fetchJson.ts";
import { registerHistoryQuery } from "../../../../api/registerQueries.ts";
import { Button } from "../../../../components/Button.tsx";
import { SkeletonText } from "../../../../components/Skeleton.tsx";
import type { NameOf } from "../organisationNames.ts";
import { ChangeList } from "./EntryHistory.tsx";
import { momentText } from "./momentText.ts";

type DeletedEntryProps = { id: string; nameOf: NameOf; failure: RequestFailure };

/** What stands in place of an entry that was deleted: when, its history, and the way to bring it back. */
export function DeletedEntry({ id, nameOf, failure }: DeletedEntryProps) {
  const history = useQuery(registerHistoryQuery(id));
  if (history.isPending) return <SkeletonText lines={4} label="Loading what it was…" />;
  if (history.isError) {
    return (
      <p role="alert">
        {failure.message}. Its history could not be loaded: {history.error.message}{" "}
        <Button onClick={() => void history.refetch()}>Try again</Button>
      </p>
    );
  }
  const changes = history.data.items;
  const last = changes.at(-1);
  if (last === undefined) return <p>{failure.message}</p>;
  // Compiled entries begin with a state of their own, added ones with nothing.
  const isCompiled = changes[0]?.before != null;
  return (
    <>
      <p>
        “{last.before?.name ?? id}” was deleted on {momentText(last.at)}. Nothing of it is lost: restore any
        state it had.
      </p>
      <ChangeList
        changes={changes}
        id={id}
        revision={last.revision}
        isCompiled={isCompiled}
        nameOf={nameOf}
      />
    </>
  );
}
