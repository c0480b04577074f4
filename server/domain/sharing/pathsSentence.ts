import { countInWords, dateInWords, listInWords, namesListed } from "../inWords.ts";
import { mostCounted } from "../network/shortestChains.ts";
import { type CommonKind, commonKindWords } from "./commonKinds.ts";

/** What the answer about two organisations says. */
export type PathsTold = {
  from: string;
  to: string;
  steps: number | null;
  total: number;
  /** The first chain's own sentence; `null` where there is none. */
  first: string | null;
  on: readonly CommonKind[];
  asAt: string;
  stepsWithUnknown: number | null;
  wider: readonly { kind: CommonKind; steps: number }[];
};

/** How two organisations are linked, in a few plain sentences; where nothing links them, what is not known is not said. */
export function pathsSentence(told: PathsTold): string {
  const { from, to, steps, total, first, on, asAt } = told;
  if (steps === 0) return `Both are ${from}.`;
  const nearer = `${unknownInWords(told)}${widerInWords(told)}`;
  if (steps === null || first === null) {
    const through = listInWords(on.map((kind) => commonKindWords[kind].plural));
    return `Nothing recorded as at ${dateInWords(asAt)} links ${from} with ${to} through ${through}, which is not to say that nothing does.${nearer}`;
  }
  return `${namesListed([from, to])} are ${stepsInWords(steps)} apart. ${first}${othersInWords(total - 1)}${nearer}`;
}

const stepsInWords = (steps: number) => (steps === 1 ? "one step" : `${steps} steps`);

function othersInWords(others: number): string {
  if (others === 0) return "";
  if (others === 1) return " One other chain is as short.";
  const least = others === mostCounted - 1 ? "At least " : "";
  return ` ${least}${countInWords(others)} other chains are as short.`;
}

function unknownInWords({ steps, stepsWithUnknown }: PathsTold): string {
  if (stepsWithUnknown === null || stepsWithUnknown === steps) return "";
  return ` If what nobody can place in time held too, they would be ${stepsInWords(stepsWithUnknown)} apart.`;
}

function widerInWords({ wider }: PathsTold): string {
  // A quarter of England is in one region: that two are says little beside anything else that would link them.
  const telling = wider.filter(({ kind }) => kind !== "region");
  const told = telling.length > 0 ? telling : wider;
  const [nearest] = told;
  if (nearest === undefined) return "";
  const kinds = told
    .filter(({ steps }) => steps === nearest.steps)
    .map(({ kind }) => commonKindWords[kind].plural);
  const either = kinds.length === 1 ? "" : "either ";
  return ` Counting ${either}${disjunction.format(kinds)} as well, they would be ${stepsInWords(nearest.steps)} apart.`;
}

const disjunction = new Intl.ListFormat("en-GB", { type: "disjunction" });
