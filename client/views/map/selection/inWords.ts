import { formatCount } from "../../../components/format.ts";

const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count inside a sentence: words up to ten, figures above. */
export function inWords(count: number): string {
  return words[count] ?? formatCount(count);
}

/** A sentence's first letter large. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
