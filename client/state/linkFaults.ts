import { evidenceLevels, groupingPurposes } from "../../geodata/model/kinds.ts";
import { commonKinds } from "../../server/domain/sharing/commonKinds.ts";
import { formatCount, formatDate } from "../components/format.ts";
import { asAtRange } from "./asAtRange.ts";
import { looksChosen, mostChosen } from "./chosenIdentifiers.ts";
import { isNamedWeight } from "./namedWeights.ts";
import { searchValues, ViewState } from "./viewState.ts";

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
  take: "Graph to take away",
} as const satisfies Partial<Record<keyof ViewState, string>>;

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
  return [
    ...faults,
    ...oddWords(given.evidence, evidenceLevels, "Evidence: there is no level"),
    ...oddWords(given.on, commonKinds, "Ties: there is no kind"),
    ...oddWords(given.purposes, groupingPurposes, "Groupings: there is no purpose"),
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

function oddWords(text: string | undefined, known: readonly string[], told: string): string[] {
  const odd = partsOf(text ?? "").filter((part) => !known.includes(part));
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

/** A text from outside as a sentence can show it: short, and on one line. */
export function quoted(text: string): string {
  const letters = [...text.replace(/\s+/g, " ")];
  return `“${letters.length > 40 ? `${letters.slice(0, 40).join("")}…` : letters.join("")}”`;
}
