import { useCallback } from "react";
import { showToast } from "../../../components/toast.ts";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { readStoredDraft } from "./edit/draftStore.ts";
import { NewEntryDialog } from "./edit/NewEntryDialog.tsx";
import { EntryDialog } from "./entry/EntryDialog.tsx";
import { ImportDialog } from "./import/ImportDialog.tsx";
import { openEntryOf } from "./openEntry.ts";

/** Drafts of new entries go by one name, whatever kind they become. */
function draftIdOf(entry: string): string {
  return openEntryOf(entry).kind === "new" ? "new" : entry;
}

/** Whatever the address has open over the register, if anything. */
export function OpenDialog({ england }: { england: England }) {
  const [state, change] = useViewState();
  const close = useCallback(() => {
    change({ entry: null });
    if (state.entry === null || readStoredDraft(draftIdOf(state.entry)) === null) return;
    showToast({
      sentence: "What you typed is kept in this tab.",
      actionLabel: "Go on writing",
      onAction: () => change({ entry: state.entry }),
    });
  }, [change, state.entry]);
  const open = openEntryOf(state.entry);
  switch (open.kind) {
    case "entry":
      return <EntryDialog key={open.id} england={england} id={open.id} onClose={close} />;
    case "new":
      return <NewEntryDialog england={england} kind={open.of} onClose={close} />;
    case "import":
      return <ImportDialog onClose={close} />;
    case "none":
      return null;
  }
}
