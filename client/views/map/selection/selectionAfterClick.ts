/**
 * What is chosen after a click on one area: a click chooses it or lets it go. `clicks` counts how many came in
 * quick succession on one spot, as `MouseEvent.detail` does (0 for the keyboard): from the second on the area
 * is chosen, since whoever double-clicks wants it, whichever way the first click of the two went.
 */
export function selectionAfterClick(selected: readonly string[], id: string, clicks: number): string[] {
  if (!selected.includes(id)) return [...selected, id];
  return clicks > 1 ? [...selected] : selected.filter((other) => other !== id);
}
