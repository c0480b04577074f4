import { useCallback } from "react";
import { showToast } from "../../../components/toast.ts";
import { useViewState } from "../../../state/useViewState.ts";

/** The panel's heading takes the focus when something in the panel goes away. */
export const selectionHeadingId = "selection-heading";

/** Ways to change what is chosen that can be taken back from a message at the bottom of the screen. */
export type SelectionEdits = {
  /** Takes one identifier out; `name` is what the message calls it. */
  remove: (id: string, name: string) => void;
  clear: () => void;
};

/** Removing and clearing with an undo instead of "are you sure". */
export function useSelectionEdits(): SelectionEdits {
  const [, change] = useViewState();
  const edit = useCallback(
    (keep: (selected: readonly string[]) => string[], sentence: string, focusId: string) => {
      let before: string[] = [];
      change((current) => {
        before = current.selected;
        return { selected: keep(before) };
      });
      // The button that was pressed goes away, and the keyboard must not be left nowhere.
      document.getElementById(focusId)?.focus({ preventScroll: true });
      showToast({ sentence, actionLabel: "Undo", onAction: () => change({ selected: before }) });
    },
    [change],
  );
  return {
    remove: (id, name) =>
      edit((selected) => selected.filter((other) => other !== id), `${name} removed.`, selectionHeadingId),
    clear: () => edit(() => [], "Selection cleared.", "content"),
  };
}
