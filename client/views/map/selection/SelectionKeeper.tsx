import { useEffect, useRef } from "react";
import { announce } from "../../../components/announce.ts";
import type { England } from "../../../state/england.ts";
import { useDocumentTitle } from "../../../state/useDocumentTitle.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { changeSentence } from "./changeSentence.ts";
import { mapTitle } from "./mapTitle.ts";

/** How many changes can be taken back. */
const mostKept = 50;

/**
 * Stands beside the map whether or not anything is chosen: says each change of the selection in one sentence,
 * however it was made, names the page after it, and takes the last one back at Ctrl+Z.
 */
export function SelectionKeeper({ england }: { england: England }) {
  const [{ selected }, change] = useViewState();
  const key = selected.join(",");
  const before = useRef({ key, selected });
  const history = useRef<string[][]>([]);
  /** The selection an undo is on its way to, so that its arrival is not itself kept as a change. */
  const undoingTo = useRef<string | null>(null);
  useDocumentTitle(mapTitle(england, selected));

  useEffect(() => {
    const last = before.current;
    if (last.key === key) return;
    before.current = { key, selected };
    if (undoingTo.current === key) undoingTo.current = null;
    else history.current = [...history.current, last.selected].slice(-mostKept);
    announce(changeSentence(england, last.selected, selected));
  }, [england, key, selected]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.closest("input:not([type='checkbox']), textarea") !== null)
        return;
      const previous = history.current.pop();
      if (previous === undefined) return;
      event.preventDefault();
      undoingTo.current = previous.join(",");
      change({ selected: previous });
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [change]);
  return null;
}
