import { formatCount, formatShare } from "../../components/format.ts";

/** Who lives in both of two areas, in one sentence. Shares are of one. */
export function pairSentence(pair: {
  firstName: string;
  secondName: string;
  people: number;
  shareOfFirst: number;
  shareOfSecond: number;
}): string {
  const { firstName, secondName, people, shareOfFirst, shareOfSecond } = pair;
  return `${formatCount(people)} people live in both ${firstName} and ${secondName}: ${formatShare(shareOfFirst)} of ${firstName}, ${formatShare(shareOfSecond)} of ${secondName}.`;
}
