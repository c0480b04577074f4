import type { EvidenceLevel } from "../../../geodata/model/kinds.ts";
import type { RegisterKind } from "../../../server/contract/register.ts";

/** How what is shared is drawn: a colour and, since colour is never the only sign, a mark of its own at each end. */
export type ArcLook = { plural: string; colour: string; mark: "circle" | "square" | "diamond" };

export const arcLooks: Readonly<Record<RegisterKind, ArcLook>> = {
  post: { plural: "Posts", colour: "#b8005c", mark: "circle" },
  function: { plural: "Functions", colour: "#212b32", mark: "square" },
  grouping: { plural: "Groupings", colour: "#7a4a00", mark: "diamond" },
};

/** The surer the evidence, the fuller the line; dashes in pixels. */
export const evidenceDashes: Readonly<Record<EvidenceLevel, readonly number[]>> = {
  documented: [],
  likely: [9, 4],
  unclear: [4, 4],
  unverified: [2, 6],
};

/** Ideas, drawn thinner and with hollow ends. */
export const proposalDash: readonly number[] = [12, 3, 2.5, 3];
