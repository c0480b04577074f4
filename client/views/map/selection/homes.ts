import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { at } from "../../../../server/domain/at.ts";
import { nestingOf } from "../../../../server/domain/nesting.ts";
import { capitalised, inWords, listed } from "../../../components/inWords.ts";
import { layerWords } from "../../../components/layerWords.ts";
import type { England } from "../../../state/england.ts";
import type { ChosenPart } from "./chosen.ts";

/** Above this many areas nobody wants to hear of single ones. */
const mostTold = 6;

/**
 * Where the chosen areas lie, layer by layer: "All three lie in one footprint, Kent and Medway; two lie in
 * Kent." An area lies in another where all its people do; one that is divided lies in none and is said to be.
 * `null` where no layer has anything to say.
 */
export function homesSentence(
  england: England,
  areas: readonly ChosenPart[],
  layers: readonly AreaKind[],
): string | null {
  const told = layers.map((layer) => homesOf(england, areas, layer));
  const shared = told.flatMap(({ all }) => (all === null ? [] : [all]));
  const clauses = told.flatMap(({ some }) => (some === null ? [] : [some]));
  if (shared.length > 0) {
    const who = areas.length === 2 ? "both" : `all ${inWords(areas.length)}`;
    clauses.unshift(`${who} lie in ${shared.join(", and in ")}`);
  }
  return clauses.length === 0 ? null : `${capitalised(saidOnce(clauses).join("; "))}.`;
}

/** "X is divided between two footprints" and the same of counties is one clause about X, as is "they have people in". */
function saidOnce(clauses: readonly string[]): string[] {
  const [first, second] = clauses;
  const subject = /(?:^|, while )([^,]* is divided between |they have people in )[^,]*$/.exec(
    first ?? "",
  )?.[1];
  if (first === undefined || subject === undefined || second?.startsWith(subject) !== true)
    return [...clauses];
  return [`${first} and ${second.slice(subject.length)}`];
}

/** One layer's part: the one home of all ("one footprint, Kent and Medway"), or a clause about some. */
function homesOf(
  england: England,
  areas: readonly ChosenPart[],
  layer: AreaKind,
): { all: string | null; some: string | null } {
  const { one, many } = layerWords[layer];
  const places = areas.map((area) => nestingOf(england.table, area.atoms, layer));
  const nameOf = (number: number) => at(england.areas[layer], number).name;
  const groups = new Map<number, number>();
  for (const { nestsIn } of places) {
    if (nestsIn !== null) groups.set(nestsIn.area, (groups.get(nestsIn.area) ?? 0) + 1);
  }
  const [home, count] = [...groups].sort((first, second) => second[1] - first[1])[0] ?? [0, 0];
  if (count === areas.length) return { all: `one ${one}, ${nameOf(home)}`, some: null };
  if (areas.length > mostTold) {
    const touched = new Set(places.flatMap((place) => place.areas.map((beside) => beside.area)));
    return { all: null, some: `they have people in ${inWords(touched.size)} ${many}` };
  }
  const said: string[] = [];
  if (count >= 2) said.push(`${inWords(count)} lie in ${nameOf(home)}`);
  else if (groups.size === areas.length) said.push(`each lies in a different ${one}`);
  const divided = areas.flatMap((area, place) => {
    const { nestsIn, areas: parts } = at(places, place);
    return nestsIn === null ? [{ name: area.name, parts: parts.length }] : [];
  });
  if (divided.length > 0) said.push(dividedClause(divided, many));
  return { all: null, some: said.length === 0 ? null : said.join(", while ") };
}

function dividedClause(divided: readonly { name: string; parts: number }[], many: string): string {
  const [only] = divided;
  return only !== undefined && divided.length === 1
    ? `${only.name} is divided between ${inWords(only.parts)} ${many}`
    : `${inWords(divided.length)} are divided between ${many}`;
}

/**
 * Where one area lies in several layers, as sentences: "It lies in Kent and Medway (footprint) and Kent
 * (county or unitary)." and "It is divided between two footprints."; nothing for no layers.
 */
export function homeSentences(england: England, area: ChosenPart, layers: readonly AreaKind[]): string[] {
  const homes: string[] = [];
  const divided: string[] = [];
  for (const layer of layers) {
    const { one, many } = layerWords[layer];
    const { nestsIn, areas } = nestingOf(england.table, area.atoms, layer);
    if (nestsIn === null) divided.push(`${inWords(areas.length)} ${many}`);
    else homes.push(`${at(england.areas[layer], nestsIn.area).name} (${one})`);
  }
  return [
    ...(homes.length === 0 ? [] : [`It lies in ${listed(homes)}.`]),
    ...(divided.length === 0 ? [] : [`It is divided between ${listed(divided)}.`]),
  ];
}
