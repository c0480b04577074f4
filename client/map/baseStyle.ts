import type { StyleSpecification } from "maplibre-gl";
import { slotLayer, slots } from "./layerIds.ts";

/** Type on the map: our own font in two weights; the style names no glyph server, so none is asked. */
export const regularFont = ["Inter Variable", "Arial"];
export const strongFont = ["Inter Variable Semibold", "Inter Variable", "Arial"];

/** Colours of the map itself; the panels' tokens in tokens.css have the same names. */
export const mapColours = {
  sea: "#dfe8ee",
  landBeyond: "#eceeee",
  land: "#fbfcfc",
  ink: "#212b32",
  inkQuiet: "#4c6272",
  place: "#3f4d58",
  border: "#ffffff",
  borderOnPlain: "#aeb7bd",
  borderOnPale: "#cdd4d9",
  coast: "#8b9aa5",
  hover: "#ffdd00",
} as const;

/** The style before anything is put in: sea, and a marker for every place in the drawing order. */
export function baseStyle(): StyleSpecification {
  return {
    version: 8,
    sources: {},
    transition: { duration: 0, delay: 0 },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": mapColours.sea } },
      ...slots.map((slot) => ({
        id: slotLayer(slot),
        type: "background" as const,
        layout: { visibility: "none" as const },
      })),
    ],
  };
}
