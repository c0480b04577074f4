import { areaKinds } from "../../geodata/model/kinds.ts";

/** A place for the lines of each layer, the finest lowest, so that it never covers a coarser one. */
const lineSlots = areaKinds.map((layer) => `lines-${layer}` as const);

/**
 * Places in the drawing order, from the bottom up. Each is an empty layer of the style; what belongs to a
 * place is put in just below its marker, so that overlays may come and go in any order.
 */
export const slots = [
  "land",
  "fills",
  "hatches",
  "borders",
  "outlines",
  ...lineSlots,
  "points",
  "places",
  "labels",
] as const;
export type Slot = (typeof slots)[number];

/** The identifier of a place's marker layer. */
export function slotLayer(slot: Slot): string {
  return `slot-${slot}`;
}

/** Sources and layers that more than one module names. */
export const areaSource = "areas";
export const areaFillLayer = "area-fills";
export const pointSource = "points";
export const pointLayer = "points";
