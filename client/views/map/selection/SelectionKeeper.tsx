import { useEffect, useRef } from "react";
import { unionOf } from "../../../../server/domain/atomSet.ts";
import { peopleOf } from "../../../../server/domain/people.ts";
import { announce } from "../../../components/announce.ts";
import { formatPeopleShort } from "../../../components/format.ts";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { chosenOf, titleOf } from "./chosen.ts";

/** How many changes can be taken back. */
const mostKept = 50;

/**
 * Stands beside the map whether or not anything is chosen: says each change of the selection in one sentence,
 * however it was made, and takes the last one back at Ctrl+Z.
 */
export function SelectionKeeper({ england }: { england: England }) {
  const [{ selected }, change] = useViewState();
  const key = selected.join(",");
  const before = useRef({ key, selected });
  const history = useRef<string[][]>([]);
  /** The selection an undo is on its way to, so that its arrival is not itself kept as a change. */
  const undoingTo = useRef<string | null>(null);

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

/** What changed and what is chosen now: "Leeds North chosen: 3 CCGs, 812,400 people." */
export function changeSentence(
  england: England,
  before: readonly string[],
  after: readonly string[],
): string {
  if (after.length === 0) return "Nothing is chosen.";
  const { areas, others } = chosenOf(england, after);
  const people = peopleOf(england.table, unionOf(areas.map((area) => area.atoms)));
  const now = `${titleOf({ areas, others })}, ${formatPeopleShort(people)} people.`;
  const added = after.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !after.includes(id));
  const [changed] = [...added, ...removed];
  if (changed === undefined || added.length + removed.length > 1) return `Chosen: ${now}`;
  const name = england.byId.get(changed)?.name ?? changed;
  return `${name} ${added.length === 1 ? "chosen" : "removed"}: ${now}`;
}
