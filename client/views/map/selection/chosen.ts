import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { peopleOf } from "../../../../server/domain/people.ts";
import { listed } from "../../../components/inWords.ts";
import { layerWords } from "../../../components/layerWords.ts";
import type { Grouping } from "../../../map/groupings.ts";
import type { England } from "../../../state/england.ts";

/** One chosen thing that covers land: an area of a layer, or a grouping by the areas that take part in it. */
export type ChosenPart = {
  id: string;
  kind: AreaKind | "grouping";
  name: string;
  /** Residents in mid-2015. */
  people: number;
  atoms: Uint16Array;
};

/** What is chosen, sorted into what covers land and everything that does not. */
export type Chosen = {
  /** Areas of any layers and groupings, in the order they were chosen. */
  areas: readonly ChosenPart[];
  /** Identifiers of trusts, hospitals and whatever this England does not know. */
  others: readonly string[];
};

/** Looks up the identifiers of the address bar. */
export function chosenOf(
  england: England,
  selected: readonly string[],
  groupings: readonly Pick<Grouping, "id" | "name" | "atoms">[],
): Chosen {
  const areas: ChosenPart[] = [];
  const others: string[] = [];
  for (const id of selected) {
    const area = england.byId.get(id);
    const grouping = groupings.find((candidate) => candidate.id === id);
    if (area !== undefined) areas.push(area);
    else if (grouping === undefined) others.push(id);
    else {
      const { name, atoms } = grouping;
      areas.push({ id, kind: "grouping", name, atoms, people: peopleOf(england.table, atoms) });
    }
  }
  return { areas, others };
}

/** The kinds of what is chosen, each once, in the order they were chosen. */
export function kindsOf(areas: readonly ChosenPart[]): ChosenPart["kind"][] {
  return [...new Set(areas.map((area) => area.kind))];
}

/** The layers of what is chosen: its kinds without groupings, which are no layer. */
export function layersOf(areas: readonly ChosenPart[]): AreaKind[] {
  return kindsOf(areas).filter((kind) => kind !== "grouping");
}

/** What is chosen as a title says it: "3 CCGs", "2 footprints, 1 county or unitary and 1 other". */
export function titleOf({ areas, others }: Chosen): string {
  const counts = kindsOf(areas).map((kind) => {
    const count = areas.filter((area) => area.kind === kind).length;
    return `${count} ${count === 1 ? wordsOf(kind).one : wordsOf(kind).many}`;
  });
  if (others.length > 0) counts.push(`${others.length} ${others.length === 1 ? "other" : "others"}`);
  return listed(counts);
}

/** What each chosen area is called beside the others: its name, and what it is where they are of several kinds. */
export function labelsOf(areas: readonly ChosenPart[]): Map<string, string> {
  const isMixed = kindsOf(areas).length > 1;
  return new Map(areas.map(({ id, kind, name }) => [id, isMixed ? `${name} (${wordsOf(kind).one})` : name]));
}

function wordsOf(kind: ChosenPart["kind"]): { one: string; many: string } {
  return kind === "grouping" ? { one: "grouping", many: "groupings" } : layerWords[kind];
}
