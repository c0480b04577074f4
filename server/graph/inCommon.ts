import type { Common } from "../contract/collaboration.ts";
import type { CommonKind } from "../domain/sharing/commonKinds.ts";
import { roundedWeight } from "../domain/sharing/roundedWeight.ts";
import { surestPair } from "../domain/sharing/surestPair.ts";
import { type CommonThing, sourcesOfBoth } from "./commonThing.ts";

/** Weights that stand in place of the usual ones, by kind. */
export type NamedWeights = Readonly<Partial<Record<CommonKind, number>>>;

/** A thing as two organisations have it in common; `null` where they have not, or did not at the date asked. */
export function commonOf(
  thing: CommonThing,
  one: string,
  other: string,
  weights: NamedWeights,
): Common | null {
  const held = surestPair(thing.ties.get(one) ?? [], thing.ties.get(other) ?? []);
  if (held === null || held.inForce === "no") return null;
  const { kind, id, name, what, purpose } = thing;
  return {
    kind,
    id,
    name,
    what,
    purpose,
    weight: weightBetween(thing, one, other, weights),
    ...held,
    sources: sourcesOfBoth(thing, one, other),
  };
}

/** What a thing adds to the weight of two organisations that are tied to it. */
export function weightBetween(thing: CommonThing, one: string, other: string, weights: NamedWeights): number {
  const asked = weights[thing.kind] ?? thing.weight;
  if (thing.kind !== "trust") return asked;
  return roundedWeight(asked * Math.min(admittedShare(thing, one), admittedShare(thing, other)));
}

/** Of a trust only ties with a known share are among a thing's ties. */
function admittedShare({ ties }: CommonThing, organisation: string): number {
  return ties.get(organisation)?.[0]?.share ?? 0;
}
