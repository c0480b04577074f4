import type { Common } from "../contract/collaboration.ts";
import { at } from "../domain/at.ts";
import { type Adjacency, adjacencyOf, type WeightedPair } from "../domain/network/adjacency.ts";
import { none } from "../domain/network/breadthFirst.ts";
import { isInForce } from "../domain/sharing/isInForce.ts";
import type { GraphNode } from "./collaborationGraph.ts";
import type { CommonThing } from "./commonThing.ts";
import { commonOf, weightBetween } from "./inCommon.ts";
import {
  forEachPair,
  foundBetween,
  type Pairing,
  pairingOf,
  surenessOfFound,
  thingOfFound,
} from "./pairing.ts";
import { byWeight, type ProjectionAsked } from "./projection.ts";

/** What is asked of a walk: of organisations of any kind. */
export type WalkAsked = Omit<ProjectionAsked, "of">;

/**
 * Organisations of every kind, all that are tied to anything asked about and those the question names, with which of them
 * have something in common in force.
 */
export type Walk = Pairing & {
  asked: WalkAsked;
  adjacency: Adjacency;
  /** What is walked around as if it had ended; `null` where everything stands. */
  ended: Ended | null;
};

/** Something by its number among the things, or one organisation's tie to it. */
type Ended = { thing: number; organisation: number | null };

/**
 * England as compiled has 15,000 to 50,000 things of all kinds in common two by two, by which organisations the question
 * names. Ten million take a tenth of a second to pair; a million pairs take 30 megabytes.
 */
const limits = { pairs: 1_000_000, found: 10_000_000 };

/** All organisations that are tied to some things, and those named beside them, two by two; `null` where that is too much. */
export function walkPairing(
  things: readonly CommonThing[],
  named: readonly Pick<GraphNode, "id">[],
): Pairing | null {
  const organisations = new Set(named.map(({ id }) => id));
  for (const { ties } of things) for (const id of ties.keys()) organisations.add(id);
  return pairingOf([...organisations].sort(), things, limits);
}

/** The organisations of a pairing as they can be walked between. */
export function walkOf(pairing: Pairing, asked: WalkAsked): Walk {
  return { ...pairing, asked, ended: null, adjacency: adjacencyInForce(pairing, asked, null) };
}

/**
 * The walk as it would be if a thing ended, or one organisation's tie to it; organisations keep their numbers. The
 * walk itself where nothing of it is the thing.
 */
export function walkWithout(walk: Walk, thing: string, organisation: string | null): Walk {
  const number = walk.things.findIndex(({ id }) => id === thing);
  if (number === -1) return walk;
  const ended = {
    thing: number,
    organisation: organisation === null ? null : (walk.indexOf.get(organisation) ?? none),
  };
  return { ...walk, ended, adjacency: adjacencyInForce(walk, walk.asked, ended) };
}

function isEnded(ended: Ended | null, thing: number, one: number, other: number): boolean {
  if (ended === null || ended.thing !== thing) return false;
  return ended.organisation === null || ended.organisation === one || ended.organisation === other;
}

/** All that two organisations have in common that counts, or that is to be listed beside it, heaviest first. */
export function commonsBetween(walk: Walk, one: number, other: number): Common[] {
  const { organisations, things, asked, ended } = walk;
  return [...foundBetween(walk, one, other)]
    .flatMap((entry) => {
      const thing = thingOfFound(entry);
      if (isEnded(ended, thing, one, other)) return [];
      if (!asked.withUnknown && !isInForce(surenessOfFound(entry))) return [];
      return (
        commonOf(at(things, thing), at(organisations, one), at(organisations, other), asked.weights) ?? []
      );
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

/** The pairs that have something in common in force, by what it weighs. */
function adjacencyInForce(pairing: Pairing, { weights }: WalkAsked, ended: Ended | null): Adjacency {
  const { organisations, things, starts, found } = pairing;
  const pairs: WeightedPair[] = [];
  forEachPair(pairing, (pair, source, target) => {
    let weight: number | null = null;
    for (let entry = at(starts, pair); entry < at(starts, pair + 1); entry++) {
      const coded = at(found, entry);
      const thing = thingOfFound(coded);
      if (!isInForce(surenessOfFound(coded)) || isEnded(ended, thing, source, target)) continue;
      const [one, other] = [at(organisations, source), at(organisations, target)];
      weight = (weight ?? 0) + weightBetween(at(things, thing), one, other, weights);
    }
    if (weight !== null) pairs.push({ source, target, weight });
  });
  return adjacencyOf(organisations.length, pairs);
}
