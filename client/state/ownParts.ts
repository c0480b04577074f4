import { type clientPaths, clientViewAt } from "../../server/contract/clientPaths.ts";
import { readViewState, ViewState } from "./viewState.ts";

type View = keyof typeof clientPaths;
type Part = keyof ViewState;

/** What every view is about: it stands in the address of each. */
const common: readonly Part[] = ["selected", "asAt", "evidence"];

/** What each view shows beside it; some parts are of two views, and mean the same in both. */
const own: Readonly<Partial<Record<View, readonly Part[]>>> = {
  map: ["areas", "overlays", "colour", "shape", "points", "insets", "at", "table", "sort", "filter", "arcs"],
  overlaps: ["first", "second", "as", "sets", "within", "fit", "find", "weigh"],
  collaboration: [
    "as",
    "whom",
    "what",
    "cost",
    "saved",
    "kinds",
    "status",
    "standing",
    "entry",
    "find",
    "sort",
    "on",
    "purposes",
    "weights",
    "unknown",
    "layout",
    "group",
    "open",
    "hulls",
    "compare",
    "method",
    "resolution",
    "side",
    "to",
    "at",
    "insets",
  ],
  data: ["as", "sql", "given", "rows", "query", "see", "axes", "order", "take"],
};

/** What is not found again where it was left: a dialog that was open over a view. */
const left: readonly Part[] = ["entry"];

const defaults = ViewState.parse({});

/** The parts of a state that a view shows, all others at their defaults: what belongs into its address. */
export function ownState(view: View, state: ViewState): ViewState {
  return { ...defaults, ...picked(state, [...common, ...(own[view] ?? [])]) };
}

/** What the views of this visit showed when they were last left. */
let carried: Partial<ViewState> = {};

/** Keeps what the view at an address shows, for when its reader comes back to it. */
export function carryParts(path: string, search: string): void {
  const view = clientViewAt(path)?.view;
  const parts = view === undefined ? undefined : own[view];
  if (parts === undefined) return;
  const kept = parts.filter((part) => !left.includes(part));
  carried = { ...carried, ...picked(readViewState(search), kept) };
}

/** The state of an address together with what other views showed when they were left. */
export function withCarried(path: string, address: ViewState): ViewState {
  const view = clientViewAt(path)?.view;
  if (view === undefined) return address;
  return { ...address, ...carried, ...picked(address, [...common, ...(own[view] ?? [])]) };
}

function picked(state: ViewState, parts: readonly Part[]): Partial<ViewState> {
  return Object.fromEntries(parts.map((part) => [part, state[part]]));
}
