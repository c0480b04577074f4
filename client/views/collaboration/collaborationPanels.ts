/** The parts of the collaboration view, as the address and the tabs name them. */
export const collaborationPanels = {
  partners: "Whom do we work with?",
  graph: "Who is linked with whom",
  "what-if": "What if we shared…",
  register: "Register",
} as const;
export type CollaborationPanel = keyof typeof collaborationPanels;

/** The panel an address names; the partners where it names none or one there is not. */
export function panelOf(text: string | null): CollaborationPanel {
  return text !== null && text in collaborationPanels ? (text as CollaborationPanel) : "partners";
}
