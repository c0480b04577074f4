import { useMutation, useQueryClient } from "@tanstack/react-query";
import { registerChanged } from "../../../../api/registerChanged.ts";
import { restoreEntry } from "../../../../api/registerWrites.ts";
import { announce } from "../../../../components/announce.ts";
import { showToast } from "../../../../components/toast.ts";

type Restore = {
  /** The revision whose state is put back; 0 is as compiled. */
  to: number;
  /** The revision the entry is at. */
  current: number;
};

/** Puts back an earlier state of an entry, and offers to take that back. */
export function useRestore(id: string) {
  const queries = useQueryClient();
  const restore = useMutation({
    mutationFn: ({ to, current }: Restore) => restoreEntry(id, to, current),
    onSuccess: (entry, { current }) => {
      announce(`“${entry.name}” was restored.`);
      if (entry.revision === current) return;
      showToast({
        sentence: "The earlier state is back.",
        actionLabel: "Undo",
        onAction: () => restore.mutate({ to: current, current: entry.revision }),
      });
    },
    onSettled: () => registerChanged(queries),
  });
  return restore;
}
