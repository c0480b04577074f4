import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import type { Area, England } from "../../../state/england.ts";
import { countOf, layerWords } from "../../overlaps/layerWords.ts";

/** What is chosen, sorted into areas and everything that is not one. */
export type Chosen = {
  /** Areas of any layers, in the order they were chosen. */
  areas: readonly Area[];
  /** Identifiers of trusts, hospitals, groupings and whatever this England does not know. */
  others: readonly string[];
};

/** Looks up the identifiers of the address bar. */
export function chosenOf(england: England, selected: readonly string[]): Chosen {
  const areas: Area[] = [];
  const others: string[] = [];
  for (const id of selected) {
    const area = england.byId.get(id);
    if (area === undefined) others.push(id);
    else areas.push(area);
  }
  return { areas, others };
}

/** The layers the chosen areas are of, each once, in the order they were chosen. */
export function kindsOf(areas: readonly Area[]): AreaKind[] {
  return [...new Set(areas.map((area) => area.kind))];
}

/** What is chosen as a title says it: "3 CCGs", "2 footprints, 1 county or unitary and 1 other". */
export function titleOf({ areas, others }: Chosen): string {
  const counts = kindsOf(areas).map((kind) =>
    countOf(areas.filter((area) => area.kind === kind).length, kind),
  );
  if (others.length > 0) counts.push(`${others.length} ${others.length === 1 ? "other" : "others"}`);
  return listed(counts);
}

/** Words in a row as a sentence has them: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  return words.length === 1 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** What each chosen area is called beside the others: its name, and what it is where they are of several kinds. */
export function labelsOf(areas: readonly Area[]): Map<string, string> {
  const isMixed = kindsOf(areas).length > 1;
  return new Map(
    areas.map(({ id, kind, name }) => [id, isMixed ? `${name} (${layerWords[kind].one})` : name]),
  );
}
