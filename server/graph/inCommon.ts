import type { Common } from "../contract/collaboration.ts";
import type { CommonKind } from "../domain/sharing/commonKinds.ts";
import { surestPair } from "../domain/sharing/surestPair.ts";
import { weightInCommon } from "../domain/sharing/weightInCommon.ts";
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
  const { kind, weight, ties } = thing;
  return weightInCommon(kind, weights[kind] ?? weight, ties.get(one)?.[0], ties.get(other)?.[0]);
}
