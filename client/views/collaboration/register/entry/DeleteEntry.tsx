import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { RegisterEntry } from "../../../../../server/contract/register.ts";
import { registerChanged } from "../../../../api/registerChanged.ts";
import { deleteEntry } from "../../../../api/registerWrites.ts";
import { Button } from "../../../../components/Button.tsx";
import { showToast } from "../../../../components/toast.ts";
import styles from "./EntryView.module.css";
import { useRestore } from "./useRestore.ts";

type DeleteEntryProps = { entry: RegisterEntry; onBack: () => void; onDeleted: () => void };

/** Asks before an entry is deleted, since everybody shares it; afterwards it can be brought back. */
export function DeleteEntry({ entry, onBack, onDeleted }: DeleteEntryProps) {
  const queries = useQueryClient();
  const restore = useRestore(entry.id);
  const remove = useMutation({
    mutationFn: () => deleteEntry(entry.id, entry.revision),
    onSuccess: () => {
      showToast({
        sentence: "The entry was deleted.",
        actionLabel: "Undo",
        // Deleting counts as a change of its own.
        onAction: () => restore.mutate({ to: entry.revision, current: entry.revision + 1 }),
      });
      onDeleted();
    },
    onSettled: () => registerChanged(queries),
  });
  return (
    <>
      <p>
        Everybody who uses this register loses it from their tables, maps and figures. Its history stays, and
        it can be restored from there.
      </p>
      <p>If it came to an end, rather say when it ended: then it still counts at the dates it held.</p>
      {remove.isError && <p role="alert">It was not deleted: {remove.error.message}</p>}
      <div className={styles.actions}>
        <Button look="primary" disabled={remove.isPending} onClick={() => remove.mutate()}>
          Delete it for everybody
        </Button>
        <Button onClick={onBack}>Keep it</Button>
      </div>
    </>
  );
}
