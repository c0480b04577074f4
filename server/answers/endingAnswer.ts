import type { EndingAnswer, Loosened } from "../contract/collaboration.ts";
import type { NodeReference } from "../contract/organisations.ts";
import { at } from "../domain/at.ts";
import type { Adjacency } from "../domain/network/adjacency.ts";
import { breadthFirst, none } from "../domain/network/breadthFirst.ts";
import { components } from "../domain/network/components.ts";
import { endingSentence } from "../domain/sharing/endingSentence.ts";
import { namesInWords } from "../domain/sharing/namesInWords.ts";
import type { GraphNode } from "../graph/collaborationGraph.ts";
import type { CommonThing } from "../graph/commonThing.ts";
import type { Country } from "../graph/commonThings.ts";
import { commonOf } from "../graph/inCommon.ts";
import { nodeReference } from "../graph/nodeReference.ts";
import { commonsBetween, tiedInForce, tiedPerhaps, type Walk, walkWithout } from "../graph/walk.ts";
import { collaborationAsked } from "./collaborationAnswer.ts";

/** What ends: something shared as a whole, or one organisation's tie to it. */
export type Ending = { entry: NodeReference; organisation: GraphNode | null };

/** Pairs beyond this are counted and not listed. */
const mostPairsListed = 500;

/** What would be lost if something shared, or one organisation's tie to it, ended, with everything else as it is. */
export function endingAnswer(
  { graph }: Pick<Country, "graph">,
  walk: Walk,
  { entry, organisation }: Ending,
): EndingAnswer {
  const thing = walk.things.find(({ id }) => id === entry.id) ?? null;
  const after = walkWithout(walk, entry.id, organisation?.id ?? null);
  const losing = thing === null ? [] : losingPairs(walk, after, thing, organisation?.id ?? null);
  const reference = (place: number) =>
    nodeReference(graph.network.getNodeAttributes(at(walk.organisations, place)));
  const parts = partsAfter(
    walk.adjacency,
    after.adjacency,
    losing.flatMap(({ one, other }) => [one, other]),
  );
  const losers = [...new Set(losing.flatMap(({ one, other }) => [one, other]))].map(reference);
  return {
    ...collaborationAsked(walk.asked),
    ends: { entry, organisation: organisation === null ? null : nodeReference(organisation) },
    total: losing.length,
    pairs: losing.slice(0, mostPairsListed).map(({ one, other, stepsAfter }) => ({
      source: reference(one),
      target: reference(other),
      lost: lostOf(walk, thing, one, other),
      left: commonsBetween(after, one, other),
      stepsAfter,
    })),
    parts: parts.map((part) => part.map(reference)),
    sentence: endingSentence({
      entry: entry.name,
      organisation: organisation?.name ?? null,
      asAt: walk.asked.asAt,
      pairs: losing.length,
      withNothingElse: losing.filter(({ stepsAfter }) => stepsAfter !== 1).length,
      losers: namesInWords(losers.filter(({ id }) => id !== organisation?.id)),
      isUnknown: thing !== null && isUnknown(thing, organisation?.id ?? null),
      longestWayRound: losing.reduce((most, { stepsAfter }) => Math.max(most, stepsAfter ?? 0), 0),
      parts: parts.map((part) => part.length),
    }),
  };
}

type LosingPair = { one: number; other: number; stepsAfter: number | null };

/** Pairs that have the thing in common in force, with the steps between them afterwards; those furthest apart first. */
function losingPairs(walk: Walk, after: Walk, thing: CommonThing, organisation: string | null): LosingPair[] {
  const tied = tiedInForce(thing)
    .flatMap((id) => walk.indexOf.get(id) ?? [])
    .sort((one, other) => one - other);
  const own = organisation === null ? null : (walk.indexOf.get(organisation) ?? none);
  const ones = own === null ? tied : tied.filter((place) => place === own);
  const pairs = ones.flatMap((one) => {
    const { steps } = breadthFirst(after.adjacency, one);
    return tied
      .filter((other) => (own === null ? other > one : other !== one))
      .map((other): LosingPair => {
        const stepsAfter = at(steps, other);
        return { one, other, stepsAfter: stepsAfter === none ? null : stepsAfter };
      });
  });
  const apart = ({ stepsAfter }: LosingPair) => stepsAfter ?? Number.POSITIVE_INFINITY;
  return pairs.sort((one, next) => {
    // Infinity less itself is no number, so those that nothing links any more are compared and not subtracted.
    if (apart(one) !== apart(next)) return apart(one) < apart(next) ? 1 : -1;
    return one.one - next.one || one.other - next.other;
  });
}

function lostOf(
  { organisations, asked }: Walk,
  thing: CommonThing | null,
  one: number,
  other: number,
): Loosened["lost"] {
  const lost =
    thing === null ? null : commonOf(thing, at(organisations, one), at(organisations, other), asked.weights);
  return lost === null ? [] : [lost];
}

/** The groups that those who are linked now with any of some organisations would fall into, the largest first; empty where all stay linked. */
function partsAfter(before: Adjacency, after: Adjacency, touched: readonly number[]): number[][] {
  const linked = components(before).componentOf;
  const touchedComponents = new Set(touched.map((place) => at(linked, place)));
  const left = components(after).componentOf;
  const parts = new Map<number, number[]>();
  for (const [place, component] of left.entries()) {
    if (!touchedComponents.has(at(linked, place))) continue;
    const part = parts.get(component);
    if (part === undefined) parts.set(component, [place]);
    else part.push(place);
  }
  if (parts.size <= touchedComponents.size) return [];
  return [...parts.values()].sort((one, other) => other.length - one.length || at(one, 0) - at(other, 0));
}

/** Whether two at least may have the thing in common, and nobody knows of it whether it held. */
function isUnknown(thing: CommonThing, organisation: string | null): boolean {
  const maybe = tiedPerhaps(thing);
  return maybe.length > 1 && (organisation === null || maybe.includes(organisation));
}
