/** The ways of looking at overlaps, as the address and the tabs name them. */
export const overlapsPanels = {
  list: "Nested or cut",
  matrix: "Matrix",
  flow: "Flow",
  groupings: "Several groupings",
} as const;
export type OverlapsPanel = keyof typeof overlapsPanels;

/** The panel an address names; the list where it names none or one there is not. */
export function panelOf(text: string | null): OverlapsPanel {
  return text !== null && text in overlapsPanels ? (text as OverlapsPanel) : "list";
}
