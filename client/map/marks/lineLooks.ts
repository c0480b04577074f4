import { type AreaKind, areaKinds } from "../../../geodata/model/kinds.ts";

/** How the lines of a layer are drawn: the finer the level, the thinner the line. Dash in widths of the line. */
export type LineLook = { colour: string; width: number; dash: readonly number[] | null };

/** Colours from the Okabe-Ito set, darkened where they would be faint on white; no two share a dash. */
export const lineLooks: Readonly<Record<AreaKind, LineLook>> = {
  region: { colour: "#212b32", width: 3.4, dash: [3, 1.2] },
  stp: { colour: "#c44e00", width: 2.6, dash: null },
  county: { colour: "#5a2d91", width: 2, dash: [4, 1.6] },
  ccg: { colour: "#005a8c", width: 1.5, dash: [2, 1.4] },
  district: { colour: "#006b4f", width: 1.2, dash: [1.2, 1.4] },
};

/** Layers from the one drawn first to the one drawn over all others. */
export const overlayOrder: readonly AreaKind[] = areaKinds;
