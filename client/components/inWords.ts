import { formatCount } from "./format.ts";

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count inside a sentence: words up to ten, figures above. */
export function inWords(count: number): string {
  return words[count] ?? formatCount(count);
}

/** A sentence's first letter large. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "" for the first, "2nd " … for the others, to stand before "largest". */
export function ordinal(rank: number): string {
  if (rank === 1) return "";
  const tens = rank % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${ending} `;
}

/** Words in a row as a sentence has them: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  return words.length === 1 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
