/** Words that stay small inside a name. */
const small: ReadonlySet<string> = new Set(
  "an and at by de du for in le of on or the to under upon with".split(" "),
);

/** Initials with vowels or in mixed case; those without vowels are recognised as they come. */
const initials: ReadonlyMap<string, string> = new Map(
  ["NHS", "UK", "CIC", "UCLH", "ECCH", "KIMS", "HCA", "DMC", "PDS", "JMA", "IP&E", "APMS", "EBHC", "EKC"]
    .concat(["SSAFA", "II", "III"])
    .map((word) => [word.toLowerCase(), word]),
);

/** Short forms without a vowel that are words all the same. */
const shortForms: ReadonlySet<string> = new Set(
  "st dr drs mr mrs ms ctr ptn ptns ptnrs rd hse grp jr sr mt".split(" "),
);

interface Place {
  /** The whole name is in capitals, so a word's own capitals say nothing. */
  shouting: boolean;
  /** Begins the name, or a part of it after a colon, dash or bracket. */
  first: boolean;
  /** Stands after "Dr" and before another word: a doctor's initials. */
  afterDoctor: boolean;
}

/**
 * A name from a register in the capitals people write: "THE DENSHAM SURGERY" is "The Densham Surgery",
 * "ST JOHN'S" is "St John's", "University Hospitals Of Leicester" has a small "of". A name in capitals is
 * recased whole; in mixed case only small words and initials are mended and the rest is left as it stands.
 */
export function properCase(name: string): string {
  const tidy = name
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\bI I\b/, "II");
  const shouting = tidy === tidy.toUpperCase();
  const words = tidy.split(" ");
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? "-";
      const afterDoctor = /^DRS?\.?$/i.test(before) && index + 1 < words.length;
      return recased(word, { shouting, first: /[:(-]$/.test(before), afterDoctor });
    })
    .join(" ");
}

function recased(word: string, place: Place): string {
  const [, before = "", core = "", after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  const lower = core.toLowerCase();
  const known = initials.get(lower);
  if (known !== undefined) return before + known + after;
  if (!place.first && before === "" && small.has(lower)) return lower + after;
  if (!place.shouting) return word;
  if (isInitials(lower, place)) return word.toUpperCase();
  return before + lower.split("-").map(capitalised).join("-") + after;
}

/** Single letters, doctors' two initials, codes with digits and short forms without a vowel. */
function isInitials(word: string, { afterDoctor }: Place): boolean {
  if (/^\d+(st|nd|rd|th)$/.test(word)) return false;
  if (/\d/.test(word)) return /^[a-z\d]+$/.test(word);
  if (/^[a-z]$/.test(word)) return true;
  if (afterDoctor && /^[a-z]{2}$/.test(word)) return true;
  return /^[bcdfghj-np-tv-xz]{2,4}$/.test(word) && !shortForms.has(word);
}

/** Capital first letter; also after a full stop, slash or bracket inside the word, "O'", "D'" and "Mc". */
function capitalised(word: string, index: number): string {
  if (index > 0 && small.has(word)) return word;
  return word
    .replace(/(^|[./(&])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^([OD]['’])(\p{L})/u, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
