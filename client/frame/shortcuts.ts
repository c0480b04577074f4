/** One thing the keyboard can do: any of `keys` does it; keys pressed together are joined by +. */
export type Shortcut = { keys: readonly string[]; does: string };

/** Every shortcut of the product, by the place where it works: the one table that "?" opens. */
export const shortcuts: readonly { place: string; items: readonly Shortcut[] }[] = [
  {
    place: "Everywhere",
    items: [
      { keys: ["/"], does: "Search organisations, codes and places" },
      { keys: ["?"], does: "Show this table" },
      { keys: ["Escape"], does: "Back out one step" },
      { keys: ["Ctrl+Z"], does: "On the map: undo the last change of the selection" },
    ],
  },
  {
    place: "Map",
    items: [
      { keys: ["Click"], does: "Choose an area; click again, a moment later, to let it go" },
      { keys: ["Arrow keys"], does: "Move the map" },
      { keys: ["+", "−"], does: "Zoom in and out" },
      { keys: ["Shift+drag"], does: "Choose the areas whose middle lies in a box" },
    ],
  },
  {
    place: "List of areas",
    items: [
      { keys: ["↑", "↓"], does: "Go to the next area; the map shows where it is" },
      { keys: ["Home", "End"], does: "Go to the first or last area" },
      { keys: ["Page Up", "Page Down"], does: "Go ten areas on or back" },
      { keys: ["A letter"], does: "Go to the next area whose name begins with what is typed" },
      { keys: ["Space"], does: "Choose the area, or take it out of the selection" },
      { keys: ["Enter"], does: "Open the area's page" },
    ],
  },
  {
    place: "List of the graph, in Collaboration",
    items: [
      { keys: ["Enter"], does: "Open a group, or choose a CCG" },
      { keys: ["Space"], does: "Choose a group or a CCG as it is" },
      { keys: ["←", "→"], does: "Go round those it is tied to, the heaviest tie first" },
      { keys: ["Ctrl+wheel"], does: "Over the graph or its map: zoom" },
    ],
  },
  {
    place: "Data",
    items: [{ keys: ["Ctrl+Enter"], does: "In the query: run it" }],
  },
];
