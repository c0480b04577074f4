/** The parts of the data view, in the order of its tabs. */
export const dataPanels = { ask: "Ask", tables: "Tables", "take-away": "Take away" } as const;
export type DataPanel = keyof typeof dataPanels;

/** The part an address asks for; asking where it names none. */
export function dataPanelOf(text: string | null): DataPanel {
  return Object.keys(dataPanels).find((name): name is DataPanel => name === text) ?? "ask";
}
