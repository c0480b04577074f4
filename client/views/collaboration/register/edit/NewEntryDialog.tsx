import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { RegisterKind } from "../../../../../server/contract/register.ts";
import { tiesOf } from "../../../../../server/contract/tiesOf.ts";
import { RequestFailure } from "../../../../api/fetchJson.ts";
import { registerChanged } from "../../../../api/registerChanged.ts";
import { createEntry, deleteEntry } from "../../../../api/registerWrites.ts";
import { Button } from "../../../../components/Button.tsx";
import { randomKey } from "../../../../components/randomKey.ts";
import { showToast } from "../../../../components/toast.ts";
import type { England } from "../../../../state/england.ts";
import { useDocumentTitle } from "../../../../state/useDocumentTitle.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import { RegisterDialog } from "../dialog/RegisterDialog.tsx";
import { kindWords } from "../registerWords.ts";
import { emptyDraft } from "./draft.ts";
import { readStoredDraft } from "./draftStore.ts";
import { EntryForm } from "./EntryForm.tsx";
import { KeptDraftNotice } from "./KeptDraftNotice.tsx";
import { rememberSources } from "./recentSources.ts";
import { useEntryForm } from "./useEntryForm.ts";

type NewEntryDialogProps = { england: England; kind: RegisterKind; onClose: () => void };

/** Records something new; opened for an organisation, that one is filled in. */
export function NewEntryDialog({ england, kind, onClose }: NewEntryDialogProps) {
  const [{ whom }, changeState] = useViewState();
  const queries = useQueryClient();
  const begin = () => ({ draft: emptyDraft(kind, whom === null || whom === "" ? [] : [whom]), revision: 0 });
  const [wasKept, setWasKept] = useState(() => readStoredDraft("new") !== null);
  const form = useEntryForm("new", () => readStoredDraft("new") ?? begin());
  // The same key goes with every try, so that an answer lost on the way makes no second entry.
  const [key, setKey] = useState(randomKey);
  useDocumentTitle(`Record a ${kindWords[form.draft.kind].one}`);
  const save = useMutation({
    mutationFn: (input: Record<string, unknown>) => createEntry(form.draft.kind, input, key),
    onSuccess: (entry) => {
      form.forget();
      rememberSources(tiesOf(entry).flatMap(({ sources }) => sources));
      showToast({
        sentence: "It is in the register.",
        actionLabel: "Undo",
        onAction: () =>
          void deleteEntry(entry.id, entry.revision).then(() => {
            changeState({ entry: null });
            return registerChanged(queries);
          }),
      });
      changeState({ entry: entry.id }, { replace: true });
      void registerChanged(queries);
    },
    onError: form.refuse,
  });
  const isSavedBefore = save.error instanceof RequestFailure && save.error.code === "idempotency-key-reused";
  return (
    <RegisterDialog
      title={`Record a ${kindWords[form.draft.kind].one}`}
      isDismissable={false}
      onClose={onClose}
    >
      <EntryForm
        england={england}
        draft={form.draft}
        onChange={form.change}
        faults={form.faults}
        refusals={form.refusals}
        trouble={form.trouble}
        isSaving={save.isPending}
        saveLabel="Record it"
        canChangeKind
        onSave={() => {
          const input = form.read();
          if (input !== null) save.mutate(input);
        }}
        notice={
          wasKept && (
            <KeptDraftNotice
              onFresh={() => {
                setWasKept(false);
                const { draft, revision } = begin();
                form.startFrom(draft, revision);
                form.forget();
              }}
            />
          )
        }
        actions={
          <>
            {isSavedBefore && <Button onClick={() => setKey(randomKey())}>Make it another entry</Button>}
            <Button onClick={onClose}>Close, and keep what I typed</Button>
          </>
        }
      />
    </RegisterDialog>
  );
}
