import type { EvidenceLevel, InForce } from "../../../geodata/model/kinds.ts";
import { depthOfSharing, type SharedThing } from "./depthOfSharing.ts";
import { isInForce } from "./isInForce.ts";
import { type Held, surestPair } from "./surestPair.ts";

/** Something shared, with everybody's ties to it at the date asked, by organisation. */
export type Shared = { id: string; thing: SharedThing; ties: ReadonlyMap<string, readonly Held[]> };

/** What one partner has in common with the organisation asked about: no surer than the less sure of the two ties. */
type InCommon = {
  id: string;
  inForce: InForce;
  evidence: EvidenceLevel;
  /** The later of the two starts; `null` where either is not known. */
  since: string | null;
};

/** One organisation that shares something with the one asked about. */
type Partner = { organisation: string; depth: number; shared: InCommon[] };

/** What is recorded of an organisation's sharing, by how surely it holds at the date asked. */
export type PartnersOf = {
  /** Deepest first. */
  partners: Partner[];
  /** Things shared with somebody of which nobody knows whether they held at the date. */
  unknown: { id: string; organisations: string[] }[];
  /** Things recorded for another time: by their dates they did not hold. */
  atOtherTimes: { id: string; organisations: string[] }[];
};

/**
 * Whom an organisation works with, by what both are tied to. Two organisations share a thing where both ties
 * hold or likely hold; where one is unknown the sharing is unknown, and where one does not hold it does not.
 */
export function partnersOf(organisation: string, everything: readonly Shared[]): PartnersOf {
  const inCommon = new Map<string, { thing: SharedThing; shared: InCommon }[]>();
  const unknown: PartnersOf["unknown"] = [];
  const atOtherTimes: PartnersOf["atOtherTimes"] = [];
  for (const { id, thing, ties } of everything) {
    const pairs = pairsOf(organisation, ties);
    for (const { other, inForce, evidence, validFrom: since } of pairs.filter(isInForce)) {
      const known = inCommon.get(other) ?? [];
      known.push({ thing, shared: { id, inForce, evidence, since } });
      inCommon.set(other, known);
    }
    const those = (answer: InForce) =>
      pairs.filter(({ inForce }) => inForce === answer).map(({ other }) => other);
    if (those("unknown").length > 0) unknown.push({ id, organisations: those("unknown") });
    if (those("no").length > 0) atOtherTimes.push({ id, organisations: those("no") });
  }
  const partners = [...inCommon].map(
    ([other, found]): Partner => ({
      organisation: other,
      depth: depthOfSharing(found.map(({ thing }) => thing)),
      shared: found.map(({ shared }) => shared),
    }),
  );
  partners.sort((one, other) => other.depth - one.depth || (one.organisation < other.organisation ? -1 : 1));
  return { partners, unknown, atOtherTimes };
}

/** Every other organisation once, with the surest pair of ties the two have. */
function pairsOf(organisation: string, ties: Shared["ties"]): (Held & { other: string })[] {
  const own = ties.get(organisation) ?? [];
  return [...ties].flatMap(([other, theirs]) => {
    const held = other === organisation ? null : surestPair(own, theirs);
    return held === null ? [] : [{ other, ...held }];
  });
}
