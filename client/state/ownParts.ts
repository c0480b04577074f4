import { type clientPaths, clientViewAt } from "../../server/contract/clientPaths.ts";
import { readViewState, ViewState } from "./viewState.ts";

type View = keyof typeof clientPaths;
type Part = keyof ViewState;

/** What every view is about: it stands in the address of each. */
const common: readonly Part[] = ["selected", "asAt", "evidence"];

/**
 * What each view shows beside it. `at` and `insets` are of two views and mean the same in both: where England is
 * looked at. What else is of several is in `severally`.
 */
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

/** What several views have, each with a meaning of its own: the panel, the words sought and the order of a table. */
const severally = ["as", "find", "sort"] as const satisfies readonly Part[];
type Severally = Pick<ViewState, (typeof severally)[number]>;

/** Stands where a view has no such part, so that a link from it may still ask for the first panel by `null`. */
const nothingSaid: Severally = { as: "", find: "", sort: "" };

/** Under this a state says whose it is, and goes on saying so in what is spread from it into a link. */
const whose = Symbol("whose");
type ViewStateOf = ViewState & { [whose]?: Severally & { view: View } };

const defaults = ViewState.parse({});

/**
 * The parts of a state that a view shows, all others at their defaults: what belongs into its address. What another view
 * has by the same name stays there, and this view's own is as it was left, unless a link asked for something else.
 */
export function ownState(view: View, state: ViewStateOf): ViewState {
  const parts = partsOf(view);
  const from = state[whose];
  const unasked =
    from === undefined || from.view === view
      ? []
      : severally.filter((part) => parts.includes(part) && state[part] === from[part]);
  return { ...defaults, ...picked(state, parts), ...picked({ ...defaults, ...carriedBy[view] }, unasked) };
}

/** What the views of this visit showed when they were last left. */
let carried: Partial<ViewState> = {};
const carriedBy: Partial<Record<View, Partial<ViewState>>> = {};

/** Keeps what the view at an address shows, for when its reader comes back to it. */
export function carryParts(path: string, search: string): void {
  const view = clientViewAt(path)?.view;
  const parts = view === undefined ? undefined : own[view];
  if (view === undefined || parts === undefined) return;
  const shown = readViewState(search);
  const isSeveral = (part: Part) => severally.some((each) => each === part);
  carriedBy[view] = picked(
    shown,
    parts.filter((part) => isSeveral(part)),
  );
  const kept = parts.filter((part) => !left.includes(part) && !isSeveral(part));
  carried = { ...carried, ...picked(shown, kept) };
}

/** The state of an address together with what other views showed when they were left, as `ownState` brings it back. */
export function withCarried(path: string, address: ViewState): ViewState {
  const view = clientViewAt(path)?.view;
  if (view === undefined) return address;
  const shown = { ...address, ...carried, ...nothingSaid, ...picked(address, partsOf(view)) };
  const { as, find, sort } = shown;
  const state: ViewStateOf = { ...shown, [whose]: { view, as, find, sort } };
  return state;
}

function partsOf(view: View): readonly Part[] {
  return [...common, ...(own[view] ?? [])];
}

function picked(state: ViewState, parts: readonly Part[]): Partial<ViewState> {
  return Object.fromEntries(parts.map((part) => [part, state[part]]));
}
