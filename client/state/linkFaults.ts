import { evidenceLevels, groupingPurposes, registerKinds } from "../../geodata/model/kinds.ts";
import { commonKinds } from "../../server/domain/sharing/commonKinds.ts";
import { formatCount, formatDate } from "../components/format.ts";
import { asAtRange } from "./asAtRange.ts";
import { looksChosen, mostChosen } from "./chosenIdentifiers.ts";
import { isNamedWeight } from "./namedWeights.ts";
import { quoted } from "./quoted.ts";
import { arcChoices, isOverlay, pointKinds, searchValues, ViewState } from "./viewState.ts";

/** Parts of a list that are told one by one; the rest are counted. */
const mostTold = 3;

/** What the parts of an address that hold one word say, as the message calls them. */
const partWords = {
  areas: "Areas",
  shape: "Shape",
  at: "Place on the map",
  first: "First layer",
  second: "Second layer",
  fit: "Which areas to list",
  weigh: "Colour of the matrix",
  table: "Table",
  layout: "Arrangement of the graph",
  group: "Groups of the graph",
  hulls: "Outlines of the graph",
  compare: "Layer that communities are compared with",
  method: "How communities are sought",
  resolution: "How fine communities are",
  side: "Picture",
  unknown: "Ties not placed in time",
  status: "Register, recorded or proposed",
  standing: "Register, in force or not",
  cost: "Cost of a post",
  saved: "Share of the cost that is saved",
  query: "Query, shown or hidden",
  rows: "Rows of the answer",
  see: "What the answer is shown as",
  axes: "Columns that are drawn",
  order: "Order of the answer",
  take: "Graph to take away",
} as const satisfies Partial<Record<keyof ViewState, string>>;

const among = (known: readonly string[]) => (word: string) => known.includes(word);

/** What the parts that are lists say of a word they do not know, and which words they know. */
const listWords: readonly (readonly [keyof ViewState, string, (word: string) => boolean])[] = [
  ["evidence", "Evidence: there is no level", among(evidenceLevels)],
  ["overlays", "Overlays: there is nothing called", isOverlay],
  ["points", "Points: there is no kind", among(pointKinds)],
  ["arcs", "Lines between CCGs: there is no kind", among(arcChoices)],
  ["kinds", "Register: there is no kind", among(registerKinds)],
  ["on", "Ties: there is no kind", among(commonKinds)],
  ["purposes", "Groupings: there is no purpose", among(groupingPurposes)],
];

/**
 * What in an address's search text cannot be understood, each as a sentence fit to show; what can be stands in
 * the state read from it. Whether an identifier names anything is not known here.
 */
export function linkFaults(search: string): string[] {
  const given = searchValues(search);
  const state = ViewState.parse(given);
  const faults: string[] = [];
  for (const [key, words] of Object.entries(partWords) as [keyof typeof partWords, string][]) {
    const text = given[key];
    if (text !== undefined && text !== "" && !isRead(state[key], text))
      faults.push(`${words}: there is no ${quoted(text)}.`);
  }
  if (given.asAt !== undefined && given.asAt !== "" && state.asAt !== given.asAt) {
    faults.push(
      `Date: ${quoted(given.asAt)} is no day from ${formatDate(asAtRange.first)} to ${formatDate(asAtRange.last)}, so ${formatDate(state.asAt)} stands.`,
    );
  }
  for (const [key, told, isKnown] of listWords) faults.push(...oddWords(given[key], isKnown, told));
  return [
    ...faults,
    ...partsOf(given.weights ?? "")
      .filter((part) => !isNamedWeight(part))
      .slice(0, mostTold)
      .map((part) => `Weights: ${quoted(part)} gives no kind of tie a weight.`),
    ...chosenFaults(given.selected ?? ""),
  ];
}

/** Whether a part of the state is what its text says; the place on the map is rounded, so that any will do. */
function isRead(value: ViewState[keyof typeof partWords], text: string): boolean {
  if (typeof value === "number") return value === Number(text);
  return typeof value === "string" ? value === text : value !== null;
}

function oddWords(text: string | undefined, isKnown: (word: string) => boolean, told: string): string[] {
  const odd = partsOf(text ?? "").filter((part) => !isKnown(part));
  return odd.slice(0, mostTold).map((part) => `${told} ${quoted(part)}.`);
}

const partsOf = (text: string) => [...new Set(text.split(",").filter((part) => part !== ""))];

function chosenFaults(text: string): string[] {
  const parts = partsOf(text);
  const odd = parts.filter((part) => !looksChosen(part));
  const beyond = parts.length - odd.length - mostChosen;
  return [
    ...odd.slice(0, mostTold).map((part) => `${quoted(part)} is not the code of anything.`),
    ...(odd.length > mostTold
      ? [`${formatCount(odd.length - mostTold)} more parts of the selection are no codes.`]
      : []),
    ...(beyond > 0
      ? [
          `Only the first ${formatCount(mostChosen)} of the selection are kept; ${formatCount(beyond)} are not.`,
        ]
      : []),
  ];
}
