import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { RegisterBody, RegisterEntry } from "../../../../../server/contract/register.ts";
import { tiesOf } from "../../../../../server/contract/tiesOf.ts";
import { registerChanged } from "../../../../api/registerChanged.ts";
import { replaceEntry } from "../../../../api/registerWrites.ts";
import { Button } from "../../../../components/Button.tsx";
import { showToast } from "../../../../components/toast.ts";
import type { England } from "../../../../state/england.ts";
import { useRestore } from "../entry/useRestore.ts";
import { comparableBody } from "./comparableBody.ts";
import { draftOf } from "./draft.ts";
import { readStoredDraft } from "./draftStore.ts";
import { EntryForm } from "./EntryForm.tsx";
import { KeptDraftNotice } from "./KeptDraftNotice.tsx";
import { MineNotice } from "./MineNotice.tsx";
import { rememberSources } from "./recentSources.ts";
import { StaleNotice } from "./StaleNotice.tsx";
import { useEntryForm } from "./useEntryForm.ts";

type EditEntryProps = { england: England; entry: RegisterEntry; onDone: () => void };

/**
 * Corrects an entry over the revision it was opened at. Where somebody else was quicker nothing is saved: what they
 * changed is shown, and whoever writes decides whether to go on from theirs or from their own.
 */
export function EditEntry({ england, entry, onDone }: EditEntryProps) {
  const queries = useQueryClient();
  const restore = useRestore(entry.id);
  const begin = () => ({ draft: draftOf(entry), revision: entry.revision });
  const [wasKept, setWasKept] = useState(() => readStoredDraft(entry.id) !== null);
  const form = useEntryForm(entry.id, () => readStoredDraft(entry.id) ?? begin());
  /** What was written before the newest state was taken over, to be set beside it. */
  const [mine, setMine] = useState<RegisterBody | null>(null);
  const save = useMutation({
    mutationFn: (input: Record<string, unknown>) => replaceEntry(entry.id, input, form.revision),
    onSuccess: (saved) => {
      form.forget();
      rememberSources(tiesOf(saved).flatMap(({ sources }) => sources));
      if (saved.revision !== form.revision) {
        showToast({
          sentence: "The correction is saved.",
          actionLabel: "Undo",
          onAction: () => restore.mutate({ to: form.revision, current: saved.revision }),
        });
      }
      onDone();
    },
    onError: form.refuse,
    // A stale write too: what others changed has to be seen.
    onSettled: () => registerChanged(queries),
  });
  const startAfresh = () => {
    const { draft, revision } = begin();
    form.startFrom(draft, revision);
    form.forget();
    setWasKept(false);
    setMine(null);
  };
  const isStale = entry.revision !== form.revision;
  return (
    <EntryForm
      england={england}
      draft={form.draft}
      onChange={form.change}
      faults={form.faults}
      refusals={form.refusals}
      trouble={isStale ? null : form.trouble}
      isSaving={save.isPending}
      saveLabel="Save the correction"
      canChangeKind={false}
      onSave={() => {
        const input = form.read();
        if (input !== null) save.mutate(input);
      }}
      notice={
        <>
          {isStale && (
            <StaleNotice
              england={england}
              entry={entry}
              revision={form.revision}
              onTakeNewest={() => {
                setMine(comparableBody(form.draft));
                form.startFrom(draftOf(entry), entry.revision);
              }}
              onKeepMine={() => form.startFrom(form.draft, entry.revision)}
            />
          )}
          {mine !== null && (
            <MineNotice
              england={england}
              newest={entry}
              mine={mine}
              onTakeMine={() => {
                form.startFrom(draftOf(mine), entry.revision);
                setMine(null);
              }}
              onClose={() => setMine(null)}
            />
          )}
          {wasKept && !isStale && mine === null && <KeptDraftNotice onFresh={startAfresh} />}
        </>
      }
      actions={
        <>
          <Button onClick={onDone}>Back, and keep what I typed</Button>
          <Button
            onClick={() => {
              form.forget();
              onDone();
            }}
          >
            Throw my changes away
          </Button>
        </>
      }
    />
  );
}
