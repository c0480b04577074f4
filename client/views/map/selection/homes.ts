import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { at } from "../../../../server/domain/at.ts";
import { nestingOf } from "../../../../server/domain/nesting.ts";
import type { Area, England } from "../../../state/england.ts";
import { layerWords } from "../../overlaps/layerWords.ts";
import { listed } from "./chosen.ts";
import { inWords } from "./inWords.ts";

/**
 * Where the chosen areas lie in one layer, as a clause: "all three lie in one footprint, Kent and Medway",
 * "two in Kent", "each in a different region"; `null` where there is nothing to say of them together.
 * An area lies in another where all its people do; one that is divided lies in none and is said to be.
 */
export function homesClause(england: England, areas: readonly Area[], layer: AreaKind): string | null {
  const { one, many } = layerWords[layer];
  const places = areas.map((area) => nestingOf(england.table, area.atoms, layer));
  const nameOf = (number: number) => at(england.areas[layer], number).name;
  const groups = new Map<number, number>();
  for (const { nestsIn } of places) {
    if (nestsIn !== null) groups.set(nestsIn.area, (groups.get(nestsIn.area) ?? 0) + 1);
  }
  const divided = areas.filter((_, place) => at(places, place).nestsIn === null);
  const [home, count] = [...groups].sort((first, second) => second[1] - first[1])[0] ?? [0, 0];
  if (count === areas.length) {
    return `${areas.length === 2 ? "both" : `all ${inWords(areas.length)}`} lie in one ${one}, ${nameOf(home)}`;
  }
  const said: string[] = [];
  if (count >= 2) said.push(`${inWords(count)} lie in ${nameOf(home)}`);
  else if (groups.size === areas.length) said.push(`each lies in a different ${one}`);
  if (divided.length > 0)
    said.push(dividedClause(divided, places.filter((p) => p.nestsIn === null)[0]?.areas.length ?? 0, many));
  return said.length === 0 ? null : listed(said);
}

function dividedClause(divided: readonly Area[], parts: number, many: string): string {
  const [only] = divided;
  if (only !== undefined && divided.length === 1)
    return `${only.name} is divided between ${inWords(parts)} ${many}`;
  return `${inWords(divided.length)} are divided between ${many}`;
}

/**
 * Where one area lies in several layers, as sentences: "It lies in Kent and Medway (footprint) and Kent
 * (county or unitary)." and "It is divided between two footprints."; nothing for no layers.
 */
export function homeSentences(england: England, area: Area, layers: readonly AreaKind[]): string[] {
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
