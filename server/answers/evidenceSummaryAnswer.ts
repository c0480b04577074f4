import { registerKinds } from "../../geodata/model/kinds.ts";
import type { EvidenceSummaryAnswer } from "../contract/evidenceSummary.ts";
import { evidenceSummary, type SummarisedEntry } from "../domain/sharing/evidenceSummary.ts";
import type { CollaborationGraph, Question } from "../graph/collaborationGraph.ts";
import { inForceAt } from "../graph/inForce.ts";
import { nodeOfBody } from "../register/nodeOfBody.ts";
import { isCorrected, type Register } from "../register/register.ts";

/** What the compiled counts call the one that is comparable: CCGs that share an accountable or chief officer. */
const comparable = "CCGs sharing an accountable or chief officer";

/** How much of England's sharing the register has at a date and evidence, beside what others published. */
export function evidenceSummaryAnswer(
  { graph, register }: { graph: CollaborationGraph; register: Register },
  question: Question,
): EvidenceSummaryAnswer {
  const all = registerKinds.flatMap((kind) => register.entriesOf(kind));
  const recorded = all.filter(({ body }) => body?.status === "recorded");
  const summary = evidenceSummary(
    recorded.flatMap((entry): SummarisedEntry[] => {
      if (entry.body === null) return [];
      const { ties } = nodeOfBody(entry.id, entry.body, entry.baseline);
      return [
        {
          kind: entry.kind,
          role: entry.body.kind === "post" ? entry.body.role : null,
          ties: ties
            .filter(({ target, evidence }) => target === entry.id && question.evidence.has(evidence))
            .map((tie) => ({
              organisation: tie.source,
              isCcg: tie.source.startsWith("ccg:"),
              inForce: inForceAt(tie, question.asAt),
              evidence: tie.evidence,
            })),
        },
      ];
    }),
  );
  const here = summary.accountableOrChiefOfficer.documentedOrLikely;
  const published = publishedCounts(graph).map((count) => ({ ...count, gap: count.count - here }));
  const count = (kind: string) => recorded.filter((entry) => entry.kind === kind).length;
  return {
    asAt: question.asAt,
    evidence: [...question.evidence],
    ccgs: graph.areas.ccg.length,
    ...summary,
    published,
    sentences: [
      `${here} of ${graph.areas.ccg.length} CCGs are recorded as sharing an accountable or chief officer by documented or likely evidence as at ${question.asAt}.`,
      ...published.map(({ period, count: total, gap }) => gapInWords(period, total, gap)),
      "Functions and groupings are recorded for a part of England only. No record of sharing does not mean that nothing is shared.",
    ],
    entries: {
      posts: count("post"),
      functions: count("function"),
      groupings: count("grouping"),
      added: all.filter(({ body, baseline }) => body !== null && baseline === null).length,
      corrected: all.filter(isCorrected).length,
      proposed: all.filter(({ body }) => body?.status === "proposed").length,
    },
  };
}

function publishedCounts({ observations }: CollaborationGraph) {
  return (observations.get("england") ?? []).flatMap(({ key, note, period, value, sources, dataset }) =>
    key === "sharing-count" && note?.startsWith(comparable) && typeof value === "number"
      ? [{ period, count: value, sources, datasets: [dataset] }]
      : [],
  );
}

function gapInWords(period: string, total: number, gap: number): string {
  const counted = `The trade press counted ${total} in ${period}`;
  if (gap === 0) return `${counted}, as many.`;
  return gap > 0
    ? `${counted}: ${gap} more than are recorded here.`
    : `${counted}: ${-gap} fewer than are recorded here.`;
}
