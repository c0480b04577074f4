/**
 * The names people say, and the key under which a name is found however it is typed. Pure text rules,
 * shared by the compiler, the server's search and the client's.
 */

/** The name people say for a CCG: "NHS Leeds North CCG" is "Leeds North". "and" and "&" stay as official. */
export function plainCcgName(officialName: string): string {
  return officialName
    .trim()
    .replace(/^NHS\s+/i, "")
    .replace(/\s+(CCG|Clinical Commissioning Group)$/i, "");
}

/** The name people say for a council area: "Bristol, City of" is "Bristol", "Herefordshire, County of" likewise. */
export function plainAreaName(officialName: string): string {
  return officialName.trim().replace(/,\s+(City|County) of$/i, "");
}

/** Words that a name may carry or lack without being another name. */
const silentWords: ReadonlySet<string> = new Set(["nhs", "ccg", "the"]);

/** Spellings that mean the same word, as read after folding. */
const sameWords: ReadonlyMap<string, string> = new Map([
  ["saint", "st"],
  ["saints", "st"],
  ["sts", "st"],
  ["ft", "foundation trust"],
]);

/**
 * The key under which a name is looked up: two texts that people would take for the same name have the same
 * key. Folds case, accents, apostrophes and punctuation, reads "&" as "and" and "Saint" as "St", and leaves
 * out "NHS", "CCG" and "the" unless nothing else is there. Applying it to a key gives the key again.
 */
export function searchKey(text: string): string {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/clinical commissioning groups?/g, "ccg")
    .replace(/['’‘ʼ`]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
  const all = folded.split(" ").map((word) => sameWords.get(word) ?? word);
  const spoken = all.filter((word) => !silentWords.has(word));
  return (spoken.length > 0 ? spoken : all).join(" ");
}
