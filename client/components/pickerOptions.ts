import { areaKinds, areaKindWords } from "../../geodata/model/kinds.ts";
import type { England } from "../state/england.ts";

/** One thing that can be picked; `detail` tells it from its namesakes and is searched too. */
export type PickerOption = { id: string; name: string; detail: string };

/** Every area of every layer, the larger layers first. */
export function areaOptions(england: England): PickerOption[] {
  return [...areaKinds].reverse().flatMap((kind) =>
    england.areas[kind]
      .map((area) => ({
        id: area.id,
        name: area.name,
        detail: [areaKindWords[kind].short, area.ods ?? area.code].join(" "),
      }))
      .sort((one, other) => one.name.localeCompare(other.name, "en")),
  );
}

/**
 * The options that hold every word of the text in their name or detail: those whose name starts with the
 * text first, otherwise in their order. At most `limit`, since a longer list is not read but narrowed.
 */
export function matchingOptions(
  options: readonly PickerOption[],
  text: string,
  limit: number,
): PickerOption[] {
  const wanted = folded(text);
  const words = wanted.split(" ").filter((word) => word.length > 0);
  const found = options.filter(({ name, detail }) => {
    const searched = folded(`${name} ${detail}`);
    return words.every((word) => searched.includes(word));
  });
  const startsWith = (option: PickerOption) => folded(option.name).startsWith(wanted);
  return [...found.filter(startsWith), ...found.filter((option) => !startsWith(option))].slice(0, limit);
}

/** Lower case, accents and punctuation away, "&" as "and": "Brighton & Hove" is found as "brighton and hove". */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
