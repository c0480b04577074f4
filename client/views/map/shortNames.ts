import type { Area } from "../../state/england.ts";

/** A space at which no line is broken. */
const joined = "\u00a0";

/**
 * What may stand for an area's name where the name has no room, the longest first: the name with the points of
 * the compass as letters, and for CCGs the ODS code, which the NHS uses in speech.
 */
export function shortNames({ name, kind, ods }: Pick<Area, "name" | "kind" | "ods">): string[] {
  const words = name.split(" ").map((word) => letters[word] ?? word);
  // A letter alone on a line would say nothing.
  const abbreviated = words.reduce((text, word, place) => {
    const isLetter =
      (words[place - 1] ?? "").length === 1 || (word.length === 1 && place === words.length - 1);
    return place === 0 ? word : `${text}${isLetter ? joined : " "}${word}`;
  }, "");
  const forms = [abbreviated, ...(kind === "ccg" && ods !== null ? [ods] : [])];
  return forms.filter((form) => form !== name);
}

const letters: Readonly<Record<string, string>> = {
  North: "N",
  Northern: "N",
  East: "E",
  Eastern: "E",
  South: "S",
  Southern: "S",
  West: "W",
  Western: "W",
  Central: "C",
  and: "&",
};
