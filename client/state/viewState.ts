import * as z from "zod/mini";
import {
  areaKinds,
  defaultAsAt,
  evidenceLevels,
  type GroupingPurpose,
  groupingPurposes,
  registerKinds,
} from "../../geodata/model/kinds.ts";
import { commonKinds } from "../../server/domain/sharing/commonKinds.ts";
import { communityMethods } from "../../server/domain/sharing/communityMethods.ts";
import { isInAsAtRange } from "./asAtRange.ts";
import { identifiersIn } from "./chosenIdentifiers.ts";
import { namedWeightsIn } from "./namedWeights.ts";

/**
 * What the address bar holds: every state worth showing a colleague. Values are plain words and codes
 * parted by commas, so that a person can read and edit an address; what cannot be understood falls back
 * to its default rather than to an error page.
 */
export const shapes = ["map", "circles", "hexagons"] as const;
export type Shape = (typeof shapes)[number];

export const pointKinds = ["hospital", "trust"] as const;
export type PointKind = (typeof pointKinds)[number];

/** What lines between CCGs can show: each kind of the register as recorded, and all proposals. */
export const arcChoices = [...registerKinds, "proposed"] as const;
export type ArcChoice = (typeof arcChoices)[number];

export const graphLayouts = ["ties", "places", "groups"] as const;
export type GraphLayout = (typeof graphLayouts)[number];

const graphGroups = ["stp", "county", "district", "region", "none"] as const;
export type GraphGroup = (typeof graphGroups)[number];

/** Purposes of groupings that outlines can be drawn for; localities are parts of one CCG. */
export const outlinedPurposes = [
  "vanguard",
  "devolution",
  "joint-committee",
  "federation",
  "provider-consortium",
  "footprint",
  "csu-contract",
  "custom",
] as const satisfies readonly GroupingPurpose[];
export type OutlinedPurpose = (typeof outlinedPurposes)[number];

/** Words for what can be drawn over the areas; a single grouping is named by its identifier. */
const overlayWords = [...areaKinds, ...outlinedPurposes, "post", "function"] as const;

/** Whether a word of the address names something that can be drawn over the areas. */
export function isOverlay(word: string): boolean {
  return overlayWords.some((known) => known === word) || /^(post|function|grouping):[\w-]{1,80}$/.test(word);
}

const graphHulls = ["groups", "communities", ...outlinedPurposes, "none"] as const;
export type GraphHulls = (typeof graphHulls)[number];

/** Layers that communities are compared with. */
const comparedLayers = ["stp", "county", "region", "district"] as const;
export type ComparedLayer = (typeof comparedLayers)[number];

/** How fine communities are sought: above 1 more and smaller ones. */
const resolutions = ["0.5", "1", "1.5", "2", "3"] as const;
export type Resolution = (typeof resolutions)[number];

const graphSides = ["both", "graph", "map"] as const;
export type GraphSide = (typeof graphSides)[number];

const list = z.catch(
  z.pipe(
    z.union([
      z.array(z.string()),
      z.pipe(
        z.string(),
        z.transform((text) => text.split(",")),
      ),
    ]),
    z.transform((items) => [...new Set(items.filter((item) => item.length > 0))]),
  ),
  [],
);

/** A list of which some words mean something; the others are left out, see linkFaults. */
function listOf<Word extends string>(known: readonly Word[]) {
  const read = z.pipe(
    list,
    z.transform((words: string[]) => known.filter((word) => words.includes(word))),
  );
  return z._default(read, []);
}

/** Words that may be missing. */
const words = z._default(z.catch(z.nullable(z.string()), null), null);

/** Words of one shape that may be missing. */
const wordsLike = (shape: RegExp) =>
  z._default(z.catch(z.nullable(z.string().check(z.regex(shape))), null), null);

/** Words that are empty where they are missing. */
const text = z._default(z.catch(z.string(), ""), "");

const Camera = z.object({ zoom: z.number(), latitude: z.number(), longitude: z.number() });
export type Camera = z.infer<typeof Camera>;

/** Zoom, latitude and longitude of the map, as in `6.5/52.8/-1.5`. */
const cameraText = z.pipe(
  z.string().check(z.regex(/^\d{1,2}(\.\d+)?\/-?\d{1,2}(\.\d+)?\/-?\d{1,3}(\.\d+)?$/)),
  z.transform((text): Camera => {
    const [zoom = 0, latitude = 0, longitude = 0] = text.split("/").map(Number);
    return { zoom, latitude, longitude };
  }),
);

/** A number of the address that is not below nothing. */
const amount = z.coerce.number().check(z.minimum(0));

/** Rows of an answer, as `queryBounds` of the contract has them, which comes with more than a first screen needs. */
const defaultRows = 1000;
const wholeRows = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(10_000));

export const ViewState = z.object({
  /** The layer whose areas are drawn and chosen. */
  areas: z._default(z.catch(z.enum(areaKinds), "ccg"), "ccg"),
  /** What is drawn over the areas: a layer (`stp`), the purpose of groupings (`vanguard`), or a single one of them. */
  overlays: z._default(
    z.pipe(
      list,
      z.transform((words: string[]) => words.filter(isOverlay)),
    ),
    [],
  ),
  /** How areas are coloured: a measure's key, `by-<layer>` for a layer's groupings, or `none`. */
  colour: z._default(z.catch(z.string(), "people"), "people"),
  shape: z._default(z.catch(z.enum(shapes), "map"), "map"),
  points: listOf(pointKinds),
  /** Insets of the map: `london`, or a pinned box as west_south_east_north in degrees. */
  insets: z._default(list, ["london"]),
  /** Identifiers of what is chosen, of any kinds; what cannot be one is left out, see linkFaults. */
  selected: z._default(
    z.pipe(
      list,
      z.transform((items: string[]) => identifiersIn(items)),
    ),
    [],
  ),
  at: z._default(z.catch(z.nullable(z.union([cameraText, Camera])), null), null),
  /** The day that ties are read at. */
  asAt: z._default(z.catch(z.iso.date().check(z.refine(isInAsAtRange)), defaultAsAt), defaultAsAt),
  /** Levels of evidence that are accepted; all of them where none is named. */
  evidence: listOf(evidenceLevels),
  /** Whether the table twin is pulled up. */
  table: z._default(z.catch(z.enum(["closed", "open"]), "closed"), "closed"),
  /** Order of a table, as in `people.descending`: of the map's twin, or of the register. */
  sort: words,
  /** The table's filter. */
  filter: text,
  /** Overlaps view: the two layers compared. */
  first: z._default(z.catch(z.enum(areaKinds), "ccg"), "ccg"),
  second: z._default(z.catch(z.enum(areaKinds), "county"), "county"),
  /** Overlaps, collaboration and data view: which of the view's own panels is seen; `null` for its first. */
  as: words,
  /** Overlaps view: groupings whose intersections are shown. */
  sets: z._default(list, []),
  /** Overlaps view: the one area, of any layer, that both layers are narrowed to; `null` for all of England. */
  within: words,
  /** Overlaps view: which areas the list keeps. */
  fit: z._default(z.catch(z.enum(["all", "cut", "nested"]), "all"), "all"),
  /** Words that a list is searched for: that of the overlaps view, or the register. */
  find: text,
  /** Overlaps view: what the matrix colours, as a share of the first area's people, of the second's, or people. */
  weigh: z._default(z.catch(z.enum(["first", "second", "people"]), "first"), "first"),
  /** Collaboration view: the organisation whose partners are shown. */
  whom: words,
  /** Collaboration view: what sharing is thought through, as in `post:accountable-officer`. */
  what: words,
  /** Collaboration view: pounds a year that one post or team is taken to cost; `null` while nobody has said. */
  cost: z._default(z.catch(z.nullable(amount), null), null),
  /** Collaboration view: share of what a post or team that is no longer needed costs that is saved, in per cent. */
  saved: z._default(z.catch(amount, 100), 100),
  /** Collaboration view: the register's kinds and status that are listed. */
  kinds: listOf(registerKinds),
  status: z._default(z.catch(z.enum(["recorded", "proposed"]), "recorded"), "recorded"),
  /** Collaboration view: whether the register lists what held at the date, what nobody knows of, or all of it. */
  standing: z._default(z.catch(z.enum(["shown", "unknown", "all"]), "shown"), "shown"),
  /** Collaboration view: the entry of the register that is open, or `new:<kind>` or `import` for what opens to write. */
  entry: words,
  /** Data view: the query that was asked; empty for the first of the worked questions. */
  sql: text,
  /** Data view: values of the query's named parameters, as in `ccg=ccg:E38000042;kind=post`. */
  given: text,
  /** Data view: how many rows are asked for at most. */
  rows: z._default(z.catch(wholeRows, defaultRows), defaultRows),
  /** Data view: whether the query itself is in sight above its answer; `null` where there is room for both. */
  query: z._default(z.catch(z.nullable(z.enum(["shown", "hidden"])), null), null),
  /** Data view: what the answer is shown as. */
  see: z._default(z.catch(z.enum(["table", "chart", "map"]), "table"), "table"),
  /** Data view: the answer's columns that its chart or map draws, counted from one, as in `1.3` or `1.3.bars`. */
  axes: wordsLike(/^\d{1,4}\.\d{1,4}(\.bars)?$/),
  /** Data view: the column the answer is sorted by, counted from one, as in `3.descending`; `null` as the query says. */
  order: wordsLike(/^\d{1,4}\.(ascending|descending)$/),
  /** Data view: which graph is taken away. */
  take: z._default(z.catch(z.enum(["graph", "collaboration"]), "graph"), "graph"),
  /** What is drawn as lines on the map: kinds of the register, and proposals. */
  arcs: listOf(arcChoices),
  /** Graph of collaboration: kinds of what organisations have in common; empty for what they chose to share. */
  on: listOf(commonKinds),
  /** Graph of collaboration: which groupings count, by purpose; empty for all. */
  purposes: listOf(groupingPurposes),
  /** Graph of collaboration: weights for kinds that are not to count as usual, as in `post:8`. */
  weights: z._default(
    z.pipe(
      list,
      z.transform((parts: string[]) => namedWeightsIn(parts)),
    ),
    [],
  ),
  /** Graph of collaboration: whether what nobody can place in time is drawn or only counted. */
  unknown: z._default(z.catch(z.enum(["count", "list"]), "count"), "count"),
  /** Graph of collaboration: how it is arranged. */
  layout: z._default(z.catch(z.enum(graphLayouts), "ties"), "ties"),
  /** Graph of collaboration: the layer that CCGs are gathered by. */
  group: z._default(z.catch(z.enum(graphGroups), "stp"), "stp"),
  /** Graph of collaboration: the groups that are open, or `all`. */
  open: z._default(list, []),
  /** Graph of collaboration: what is drawn round organisations. */
  hulls: z._default(z.catch(z.enum(graphHulls), "groups"), "groups"),
  /** Graph of collaboration: the layer that communities are compared with, and how they are sought. */
  compare: z._default(z.catch(z.enum(comparedLayers), "stp"), "stp"),
  method: z._default(z.catch(z.enum(communityMethods), "louvain"), "louvain"),
  resolution: z._default(z.catch(z.enum(resolutions), "1"), "1"),
  /** Graph of collaboration: which of the two pictures is seen. */
  side: z._default(z.catch(z.enum(graphSides), "both"), "both"),
  /** Graph of collaboration: the organisation that chains from the chosen one are sought to. */
  to: words,
});
export type ViewState = z.infer<typeof ViewState>;

const defaults = ViewState.parse({});

/** Reads a state from an address's search text; never throws. */
export function readViewState(search: string): ViewState {
  return ViewState.parse(searchValues(search));
}

/** The names and values of an address's search text, as written. */
export function searchValues(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes a state as search text, leaving out what is at its default; `readViewState` reads it back the same. */
export function writeViewState(state: Partial<ViewState>): string {
  const pairs: string[] = [];
  for (const key of Object.keys(ViewState.shape) as (keyof ViewState)[]) {
    const value = state[key];
    if (value === undefined) continue;
    const written = asText(key, value);
    if (written === asText(key, defaults[key])) continue;
    pairs.push(
      `${key}=${encodeURIComponent(written).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%2F/g, "/").replace(/%20/g, "+")}`,
    );
  }
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function asText(key: keyof ViewState, value: ViewState[keyof ViewState]): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.join(",");
  if (key === "at" && typeof value === "object") {
    return `${trimmed(value.zoom, 2)}/${trimmed(value.latitude, 4)}/${trimmed(value.longitude, 4)}`;
  }
  return String(value);
}

function trimmed(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}
