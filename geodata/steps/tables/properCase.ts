/** Words that stay small inside a name. */
const small: ReadonlySet<string> = new Set(
  "a an and at by de du for in le of on or the to under upon with".split(" "),
);

/** Initials that a register's own capitals or title case hide. */
const initials: ReadonlyMap<string, string> = new Map(
  [
    "NHS",
    "UK",
    "GP",
    "CIC",
    "HQ",
    "UCLH",
    "ECCH",
    "KIMS",
    "HCA",
    "DMC",
    "PDS",
    "JMA",
    "IP&E",
    "APMS",
    "PMS",
    "LLP",
    "II",
    "III",
    "PCT",
    "CCG",
    "NW",
    "SE",
  ].map((word) => [word.toLowerCase(), word]),
);

/**
 * A name from a register in the capitals people write: "THE DENSHAM SURGERY" is "The Densham Surgery",
 * "ST JOHN'S" is "St John's", "University Hospitals Of Leicester" has a small "of". A text in capitals is
 * recased whole; in mixed case only small words and initials are mended, the rest is left as it stands.
 */
export function properCase(name: string): string {
  const tidy = name.trim().replace(/\s+/g, " ");
  const shouting = tidy === tidy.toUpperCase();
  const words = tidy.split(" ");
  return words.map((word, index) => recased(word, { shouting, first: index === 0 })).join(" ");
}

function recased(word: string, place: { shouting: boolean; first: boolean }): string {
  const [, before = "", core = "", after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  const lower = core.toLowerCase();
  const known = initials.get(lower);
  if (known !== undefined && (place.shouting || known !== "SE")) return before + known + after;
  if (!place.first && before === "" && small.has(lower)) return lower + after;
  if (!place.shouting) return word;
  return before + lower.split("-").map(capitalised).join("-") + after;
}

/** Capital first letter; also after "O'", "D'" and "Mc", and after a full stop, slash or bracket inside the word. */
function capitalised(word: string, index = 0): string {
  if (index > 0 && small.has(word)) return word;
  return word
    .replace(/(^|[./(&])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^([OD]['’])(\p{L})/u, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
