import type { CollaborationProjection } from "../../../../server/contract/collaboration.ts";
import { type CommonKind, commonKindWords } from "../../../../server/domain/sharing/commonKinds.ts";
import { isInForce } from "../../../../server/domain/sharing/isInForce.ts";
import { formatCount, formatDate, formatShare } from "../../../components/format.ts";
import { capitalised, listed } from "../../../components/inWords.ts";
import { kindWord } from "../../../components/kindWord.ts";
import type { CollaborationGroups } from "./collaborationGroups.ts";

/** How many organisations are linked at the date, in one sentence. */
export function linkedSentence(projection: CollaborationProjection): string {
  const { nodes, edges } = projection;
  const linked = nodes.filter((node) => node.attributes.degree > 0).length;
  const pairs = edges.filter(({ attributes }) => isInForce(attributes)).length;
  const day = formatDate(projection.attributes.asAt);
  if (pairs === 0) {
    return `No two of the ${formatCount(nodes.length)} CCGs are known to be linked by these ties at ${day}.`;
  }
  return `${formatCount(linked)} of ${formatCount(nodes.length)} CCGs are linked with another at ${day}: ${formatCount(pairs)} ${pairs === 1 ? "pair" : "pairs"}.`;
}

/** How many of the linked pairs lie inside one group, in one sentence; empty where nothing gathers them. */
export function insideSentence(
  { edges }: CollaborationProjection,
  { layer, groupOf }: Pick<CollaborationGroups, "layer" | "groupOf">,
): string {
  const linked = edges.filter(({ attributes }) => isInForce(attributes));
  if (layer === null || linked.length === 0) return "";
  const inside = linked.filter(({ source, target }) => groupOf.get(source) === groupOf.get(target)).length;
  if (inside === linked.length) return `All of the pairs lie inside one ${kindWord(layer)}.`;
  return `${formatShare(inside / linked.length)} of the pairs lie inside one ${kindWord(layer)}, the others across two.`;
}

/** What becomes of ties that nobody can place in time: counted alone, drawn, or listed but hidden in closed groups. */
export type Unplaced = "counted" | "drawn" | "inside";

const unplacedWords: Readonly<Record<Unplaced, string>> = {
  counted: "",
  drawn: ", drawn thin and dotted",
  inside: ", all of them inside closed groups",
};

/** By what they are linked, what counts otherwise than usual, and what is left out. */
export function scopeSentence(
  {
    on,
    pairsUnknown,
    weights,
  }: Pick<CollaborationProjection["attributes"], "on" | "pairsUnknown" | "weights">,
  unplaced: Unplaced,
): string {
  const kinds = listed(on.map((kind) => commonKindWords[kind].plural));
  const beside =
    pairsUnknown === 0
      ? ""
      : ` ${formatCount(pairsUnknown)} more ${pairsUnknown === 1 ? "pair has" : "pairs have"} only ties that nobody can place in time${unplacedWords[unplaced]}.`;
  return `Ties counted: ${kinds}.${weightsSentence({ on, weights })}${beside} No record of sharing does not mean that nothing is shared.`;
}

/** Which kinds count otherwise than usual, as a sentence after a space; empty where none does. */
export function weightsSentence({
  on,
  weights,
}: Pick<CollaborationProjection["attributes"], "on" | "weights">): string {
  const named = on.flatMap((kind) => {
    const weight = weights[kind];
    return weight === undefined ? [] : [`${commonKindWords[kind].singular} ${weight}`];
  });
  return named.length === 0 ? "" : ` Not weighed as usual: each ${listed(named)}.`;
}

/** Kinds that follow from the map alone. */
const onTheMap: readonly CommonKind[] = ["county", "region", "neighbour"];

/** Which of the ties are the same at every date, as they are known of one time only; empty where none of these is counted. */
export function timelessSentence(on: readonly CommonKind[]): string {
  const mapped = on.filter((kind) => onTheMap.includes(kind)).map((kind) => commonKindWords[kind].plural);
  const told = [
    ...(on.includes("trust") ? [`${commonKindWords.trust.plural} are known by admissions of 2020`] : []),
    ...(mapped.length > 0 ? [`${listed(mapped)} are those of April 2016`] : []),
  ];
  return told.length === 0 ? "" : `${capitalised(told.join("; "))}: the same at every date.`;
}
