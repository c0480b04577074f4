/** Weights are small numbers; more would drown the rest of a sum. */
export const greatestWeight = 1000;

/** A weight that somebody named for a kind of what is in common, from 0 to 1,000; `null` where the text is none. */
export function namedWeight(text: string): number | null {
  if (!/^\d{1,4}(\.\d{1,6})?$/.test(text)) return null;
  const weight = Number(text);
  return weight > greatestWeight ? null : weight;
}
