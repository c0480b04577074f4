import { useCallback } from "react";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { NewEntryDialog } from "./edit/NewEntryDialog.tsx";
import { EntryDialog } from "./entry/EntryDialog.tsx";
import { ImportDialog } from "./import/ImportDialog.tsx";
import { openEntryOf } from "./openEntry.ts";

/** Whatever the address has open over the register, if anything. */
export function OpenDialog({ england }: { england: England }) {
  const [state, change] = useViewState();
  const close = useCallback(() => change({ entry: null }), [change]);
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
