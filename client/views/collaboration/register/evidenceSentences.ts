import type { EvidenceSummaryAnswer } from "../../../../server/contract/evidenceSummary.ts";
import { formatCount, formatDate } from "../../../components/format.ts";
import { listed } from "../../../components/inWords.ts";

/** How much of England's sharing of the top post the register has, and what it lacks, in sentences. */
export function evidenceSentences(summary: EvidenceSummaryAnswer): string[] {
  const { accountableOrChiefOfficer: top, ccgs, asAt, published } = summary;
  const sentences = [
    `${formatCount(top.documentedOrLikely)} of England’s ${formatCount(ccgs)} CCGs are recorded as sharing an accountable or chief officer on ${formatDate(asAt)}: ${top.documented} documented, ${top.likely} likely.`,
  ];
  if (top.unknown > 0) {
    sentences.push(`Of ${formatCount(top.unknown)} more nobody knows whether they did at that date.`);
  }
  if (published.length > 0) {
    const counted = published.map(({ count, period }) => `${formatCount(count)} in ${formatDate(period)}`);
    const gaps = published.map(({ gap }) => gapWords(gap));
    sentences.push(
      `The trade press counted ${listed(counted)}: ${listed(gaps)} than are recorded here${whyGap(summary)}.`,
    );
  }
  return sentences;
}

/** Why more were counted than are recorded: what came after the date asked cannot be recorded at it. */
function whyGap({ asAt, published }: EvidenceSummaryAnswer): string {
  const missing = published.filter(({ gap }) => gap > 0);
  if (missing.length === 0) return "";
  return missing.some(({ period }) => period > asAt)
    ? ", some because they came later and some because nobody has recorded or dated them"
    : ", which nobody has recorded or dated";
}

/** "10 more", "3 fewer"; no gap is "no more". */
function gapWords(gap: number): string {
  if (gap === 0) return "no more";
  return gap > 0 ? `${formatCount(gap)} more` : `${formatCount(-gap)} fewer`;
}

type Counted = { post: number; function: number; grouping: number };

/** What the table lists, said before it: "148 entries held on 1 April 2016: 40 posts, 24 functions and 84 groupings." */
export function listSentence(
  counts: Counted,
  {
    standing,
    status,
    asAt,
  }: { standing: "shown" | "unknown" | "all"; status: "recorded" | "proposed"; asAt: string },
  place: string | null,
): string {
  const total = counts.post + counts.function + counts.grouping;
  const of = place === null ? "" : ` of ${place}`;
  const kinds = [
    counted(counts.post, "post", "posts"),
    counted(counts.function, "function", "functions"),
    counted(counts.grouping, "grouping", "groupings"),
  ].filter((text) => text !== null);
  const proposals = status === "proposed";
  const subject = `${total === 0 ? "No" : formatCount(total)} ${proposals ? (total === 1 ? "proposal" : "proposals") : total === 1 ? "entry" : "entries"}${of}`;
  const when = {
    shown: proposals ? `would hold on ${formatDate(asAt)}` : `held, or likely held, on ${formatDate(asAt)}`,
    unknown: `${total === 1 ? "is" : "are"} recorded without anybody knowing whether ${total === 1 ? "it" : "they"} held on ${formatDate(asAt)}`,
    all: `${total === 1 ? "is" : "are"} kept, ended and undated ones too`,
  }[standing];
  return `${subject} ${when}${kinds.length === 0 ? "" : `: ${listed(kinds)}`}.`;
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${formatCount(count)} ${count === 1 ? one : many}`;
}
