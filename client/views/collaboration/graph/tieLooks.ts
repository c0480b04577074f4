import type { EvidenceLevel } from "../../../../geodata/model/kinds.ts";
import { type CommonKind, commonKindWords } from "../../../../server/domain/sharing/commonKinds.ts";
import { arcLooks, evidenceDashes } from "../../../map/arcs/arcLooks.ts";

/**
 * Colours of the ties by kind: what organisations chose to share as the map's lines have it, what stands around them in
 * the cooler colours of the Okabe-Ito set, darkened until each has a contrast of 3 on white.
 */
const colours: Readonly<Record<CommonKind, string>> = {
  post: arcLooks.post.colour,
  function: arcLooks.function.colour,
  grouping: arcLooks.grouping.colour,
  csu: "#0072b2",
  stp: "#007a5a",
  county: "#c4520a",
  region: "#6b7780",
  trust: "#3a87b8",
  neighbour: "#8a8f3c",
};

/** The colour of a kind of tie. */
export function tieColour(kind: CommonKind): string {
  return colours[kind];
}

/** What nobody can place in time is drawn in this, thin and dotted, whatever its kind. */
export const unknownTie = { colour: "#5f6c75", width: 2, dash: [1.5, 4] } as const;

/** The surer the evidence, the fuller the line. */
const evidenceOpacity: Readonly<Record<EvidenceLevel, number>> = {
  documented: 0.95,
  likely: 0.8,
  unclear: 0.65,
  unverified: 0.55,
};

/** How full a tie is drawn: by its evidence, but for what nobody can place in time, which is thin enough. */
export function tieOpacityOf(evidence: EvidenceLevel, isUnknown: boolean): number {
  return isUnknown ? 1 : evidenceOpacity[evidence];
}

/** One dash longer than any tie. sigma draws no line at all where there is no gap, so there is one, beyond its ends. */
const unbroken = [20_000, 1] as const;

/** How far dashes are shifted along a tie, so that the middle of the unbroken one lies on the tie's middle. */
export const dashShift = 10_000;

/** Dash and gap of a tie in pixels. */
export function tieDash(evidence: EvidenceLevel, isUnknown: boolean): readonly [number, number] {
  if (isUnknown) return unknownTie.dash;
  const [dash, gap] = evidenceDashes[evidence];
  return dash === undefined || gap === undefined ? unbroken : [dash, gap];
}

const thinnest = 2;
const widest = 13;

/** Width of a tie, in sigma's units of about half a pixel: by the root of its weight, the heaviest of the picture the widest. */
export function tieWidth(weight: number, heaviest: number): number {
  return heaviest <= 0 ? thinnest : thinnest + (widest - thinnest) * Math.sqrt(weight / heaviest);
}

/** "2 shared posts", "1 grouping". */
export function countOfKind(kind: CommonKind, count: number): string {
  return `${count} ${count === 1 ? commonKindWords[kind].singular : commonKindWords[kind].plural}`;
}
