import type { Chain, PathsAnswer } from "../contract/collaboration.ts";
import type { Dependencies } from "../dependencies.ts";
import { at } from "../domain/at.ts";
import { none } from "../domain/network/breadthFirst.ts";
import { shortestChains } from "../domain/network/shortestChains.ts";
import { chainSentence } from "../domain/sharing/chainSentence.ts";
import { commonKinds } from "../domain/sharing/commonKinds.ts";
import { namesInWords } from "../domain/sharing/namesInWords.ts";
import { pathsSentence } from "../domain/sharing/pathsSentence.ts";
import type { GraphNode } from "../graph/collaborationGraph.ts";
import { nodeReference } from "../graph/nodeReference.ts";
import { stepsOverThings } from "../graph/stepsOverThings.ts";
import { tiedPerhaps, type Walk } from "../graph/walk.ts";
import { chainStep } from "./chainStep.ts";
import { collaborationAsked } from "./collaborationAnswer.ts";

type CountryWithBook = Pick<Dependencies, "graph" | "collaboration">;

/** The shortest chains between two organisations, at most `limit` of them spelt out, and how many there are. */
export function pathsAnswer(
  country: CountryWithBook,
  walk: Walk,
  { from, to, limit }: { from: GraphNode; to: GraphNode; limit: number },
): PathsAnswer {
  const { asked } = walk;
  const [start, goal] = [from, to].map(({ id }) => walk.indexOf.get(id) ?? none) as [number, number];
  const found = shortestChains(walk.adjacency, start, goal, limit);
  // From an organisation to itself there is no step, and so no chain to tell.
  const isSame = start === goal;
  const chains = isSame ? [] : found.chains.map((places) => chainOf(country, walk, places));
  const total = isSame ? 0 : found.total;
  const stepsWithUnknown = stepsOverThings(walk.things, from.id, to.id, tiedPerhaps);
  const wider = widerOf(country, walk, { from, to, steps: found.steps });
  const [fromName = "", toName = ""] = namesInWords([from, to]);
  return {
    ...collaborationAsked(asked),
    from: nodeReference(from),
    to: nodeReference(to),
    steps: found.steps,
    total,
    chains,
    sentence: pathsSentence({
      from: fromName,
      to: toName,
      steps: found.steps,
      total,
      first: chains[0]?.sentence ?? null,
      on: [...asked.on],
      asAt: asked.asAt,
      stepsWithUnknown,
      wider,
    }),
    stepsWithUnknown,
    wider,
  };
}

function chainOf(country: CountryWithBook, walk: Walk, places: readonly number[]): Chain {
  const steps = places.slice(1).map((place, before) => chainStep(country, walk, at(places, before), place));
  const references = steps.flatMap(({ from, to }, place) => (place === 0 ? [from, to] : [to]));
  const [first = "", ...others] = namesInWords(references);
  const told = steps.map(({ shared }, place) => ({ to: at(others, place), shared }));
  return { steps, sentence: chainSentence(first, told) };
}

/** Kinds that would bring the two nearer if one of them were taken in beside what was asked about, nearest first. */
function widerOf(
  country: CountryWithBook,
  walk: Walk,
  { from, to, steps }: { from: GraphNode; to: GraphNode; steps: number | null },
): PathsAnswer["wider"] {
  // Nothing is nearer than one step.
  if (steps !== null && steps <= 1) return [];
  const { asked } = walk;
  const others = commonKinds.filter((kind) => !asked.on.has(kind));
  const more = country.collaboration.things({ ...asked, on: new Set(others) }, [from, to]);
  return others
    .flatMap((kind) => {
      const things = [...walk.things, ...more.filter((thing) => thing.kind === kind)];
      const nearer = stepsOverThings(things, from.id, to.id);
      return nearer !== null && (steps === null || nearer < steps) ? { kind, steps: nearer } : [];
    })
    .sort((one, other) => one.steps - other.steps);
}
