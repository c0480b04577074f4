import { useEffect, useRef } from "react";
import { useViewState } from "../../../state/useViewState.ts";
import type { CollaborationGroups } from "./collaborationGroups.ts";

/**
 * Opens the groups of the CCGs that a link, the search or another view has chosen, so that they and their ties are seen.
 * Once for each choice: a group that somebody closes afterwards stays closed.
 */
export function useOpenChosen({ layer, groupOf }: Pick<CollaborationGroups, "layer" | "groupOf">): void {
  const [{ selected, open }, change] = useViewState();
  const seen = useRef(new Set<string>());
  const choice = `${layer ?? ""} ${selected.join(",")}`;
  const opened = withHomesOf(selected, open, groupOf);
  const isOpen = opened.length === open.length;
  useEffect(() => {
    if (seen.current.has(choice)) return;
    seen.current.add(choice);
    if (isOpen) return;
    // The choice made a step in the history, or the link did: Back leaves both in one.
    change((now) => ({ open: withHomesOf(now.selected, now.open, groupOf) }), { replace: true });
  }, [choice, isOpen, groupOf, change]);
}

/** The groups that are open, and those that what is chosen is in. */
export function withHomesOf(
  selected: readonly string[],
  open: readonly string[],
  groupOf: ReadonlyMap<string, string>,
): string[] {
  if (open.includes("all")) return [...open];
  return [...new Set([...open, ...selected.flatMap((id) => groupOf.get(id) ?? [])])];
}
