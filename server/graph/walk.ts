import type { Common } from "../contract/collaboration.ts";
import { at } from "../domain/at.ts";
import { type Adjacency, adjacencyOf, type WeightedPair } from "../domain/network/adjacency.ts";
import { isInForce } from "../domain/sharing/isInForce.ts";
import type { GraphNode } from "./collaborationGraph.ts";
import type { CommonThing } from "./commonThing.ts";
import type { Country } from "./commonThings.ts";
import { byWeight, commonOf, type ProjectionAsked, weightBetween } from "./projection.ts";
import { thingsOfAll } from "./thingsOfAll.ts";

/** What is asked of a walk: of organisations of any kind. */
export type WalkAsked = Omit<ProjectionAsked, "of">;

/** Organisations of every kind, numbered, with which of them have something in common in force. */
export type Walk = {
  /** In the order of their identifiers: all that are tied to anything asked about, and those the question names. */
  organisations: readonly string[];
  indexOf: ReadonlyMap<string, number>;
  things: readonly CommonThing[];
  adjacency: Adjacency;
  asked: WalkAsked;
};

/**
 * More pairs than this would keep everybody waiting. England as compiled has 15,000 to 50,000 of all kinds together,
 * by which organisations the question names.
 */
export const mostPairs = 300_000;

/**
 * The organisations that can be walked between over what is asked about, those that the question names among them.
 * `null` where they have more than `mostPairs` things in common, two by two.
 */
export function walkOf(
  country: Country,
  asked: WalkAsked,
  named: readonly Pick<GraphNode, "id" | "kind">[],
): Walk | null {
  const things = thingsOfAll(country, asked, named);
  if (pairsAhead(things) > mostPairs) return null;
  const organisations = [
    ...new Set([...named.map(({ id }) => id), ...things.flatMap(({ ties }) => [...ties.keys()])]),
  ].sort();
  const indexOf = new Map(organisations.map((id, place) => [id, place]));
  return { organisations, indexOf, things, asked, adjacency: adjacencyOfThings(things, indexOf, asked) };
}

/**
 * The walk as it would be if a thing ended, or one organisation's tie to it; organisations keep their numbers. The
 * walk itself where nothing of it is the thing.
 */
export function walkWithout(walk: Walk, thing: string, organisation: string | null): Walk {
  const things = walk.things.flatMap((each) => {
    if (each.id !== thing) return each;
    if (organisation === null) return [];
    return { ...each, ties: new Map([...each.ties].filter(([id]) => id !== organisation)) };
  });
  return { ...walk, things, adjacency: adjacencyOfThings(things, walk.indexOf, walk.asked) };
}

/** How many pairs there would be at most, one for each thing that two have in common, found without pairing anybody. */
function pairsAhead(things: readonly CommonThing[]): number {
  return things.reduce((sum, { ties }) => sum + (ties.size * (ties.size - 1)) / 2, 0);
}

/** All that two organisations have in common that counts, or that is to be listed beside it, heaviest first. */
export function commonsBetween({ things, asked, organisations }: Walk, one: number, other: number): Common[] {
  const [own, theirs] = [at(organisations, one), at(organisations, other)];
  return things
    .flatMap((thing) => {
      if (!thing.ties.has(own) || !thing.ties.has(theirs)) return [];
      const common = commonOf(thing, own, theirs, asked.weights);
      return common !== null && (asked.withUnknown || isInForce(common)) ? common : [];
    })
    .sort(byWeight);
}

/** Organisations whose tie to a thing holds, yes or likely. */
export function tiedInForce({ ties }: Pick<CommonThing, "ties">): string[] {
  return [...ties].flatMap(([id, held]) => (held.some(isInForce) ? id : []));
}

/** Organisations whose tie to a thing holds or may hold: those that nobody can place in time too. */
export function tiedPerhaps({ ties }: Pick<CommonThing, "ties">): string[] {
  return [...ties].flatMap(([id, held]) => (held.some(({ inForce }) => inForce !== "no") ? id : []));
}

/** Two have a thing in common in force where the ties of both hold, since it is as sure as the less sure of the two. */
function adjacencyOfThings(
  things: readonly CommonThing[],
  indexOf: ReadonlyMap<string, number>,
  { weights }: WalkAsked,
): Adjacency {
  const pairs: WeightedPair[] = [];
  for (const thing of things) {
    const tied = tiedInForce(thing).flatMap((id) => {
      const number = indexOf.get(id);
      return number === undefined ? [] : [{ id, number }];
    });
    for (const [rank, one] of tied.entries()) {
      for (let next = rank + 1; next < tied.length; next++) {
        const other = at(tied, next);
        const weight = weightBetween(thing, one.id, other.id, weights);
        pairs.push({ source: one.number, target: other.number, weight });
      }
    }
  }
  return adjacencyOf(indexOf.size, pairs);
}
