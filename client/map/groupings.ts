import type { SerialisedGraph } from "../../server/contract/graph.ts";
import { unionOf } from "../../server/domain/atomSet.ts";
import type { Area, England } from "../state/england.ts";
import { type GroupingTheme, groupingThemes } from "./marks/groupingLooks.ts";

/** An arrangement several areas take part in, and the land it covers. */
export type Grouping = {
  /** Identifier of its node: `grouping:…`, `csu:…`, `post:…` or `function:…`. */
  id: string;
  name: string;
  theme: GroupingTheme;
  members: Area[];
  atoms: Uint16Array;
};

const shows: ReadonlySet<string> = new Set(groupingThemes);

/**
 * The arrangements of the graph that areas of England take part in, each with its members; what no area
 * belongs to covers no land and is left out.
 */
export function groupingsOf(england: England, graph: SerialisedGraph): Grouping[] {
  const members = new Map<string, Area[]>();
  for (const { source, target } of graph.edges) {
    const area = england.byId.get(source);
    if (area === undefined) continue;
    const known = members.get(target);
    if (known === undefined) members.set(target, [area]);
    else if (!known.includes(area)) known.push(area);
  }
  return graph.nodes.flatMap(({ key, attributes }) => {
    const theme = themeOf(attributes.kind, attributes.purpose);
    const taking = members.get(key);
    if (theme === null || taking === undefined) return [];
    const atoms = unionOf(taking.map((area) => area.atoms));
    return [{ id: key, name: attributes.name, theme, members: taking, atoms }];
  });
}

/** True where the text names a theme of groupings. */
export function isGroupingTheme(text: string): text is GroupingTheme {
  return shows.has(text);
}

function themeOf(kind: string, purpose: string | null): GroupingTheme | null {
  if (kind === "csu") return "csu-contract";
  const word = kind === "grouping" ? purpose : kind;
  return word !== null && isGroupingTheme(word) ? word : null;
}

/** Groupings that cover any of these atoms, by theme in their order and then by name. */
export function groupingsOver(groupings: readonly Grouping[], atoms: Iterable<number>): Grouping[] {
  const asked = new Set(atoms);
  return groupings
    .filter((grouping) => grouping.atoms.some((atom) => asked.has(atom)))
    .sort(
      (one, other) =>
        groupingThemes.indexOf(one.theme) - groupingThemes.indexOf(other.theme) ||
        one.name.localeCompare(other.name, "en"),
    );
}

/**
 * Which of a theme's two hatches each grouping takes, so that groupings that overlap differ where two
 * hatches can tell them apart.
 */
export function hatchTurns(groupings: readonly Grouping[]): number[] {
  const turns: number[] = [];
  groupings.forEach((grouping, index) => {
    const own = new Set(grouping.atoms);
    const taken = [0, 0];
    groupings.slice(0, index).forEach((other, place) => {
      const turn = turns[place] ?? 0;
      if (other.atoms.some((atom) => own.has(atom))) taken[turn] = (taken[turn] ?? 0) + 1;
    });
    turns.push((taken[0] ?? 0) <= (taken[1] ?? 0) ? 0 : 1);
  });
  return turns;
}
