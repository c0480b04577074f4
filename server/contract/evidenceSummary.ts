import { z } from "zod";
import { CalendarDate, Citation, EvidenceLevel } from "./common.ts";

/** CCGs recorded as sharing something, each once and by the best evidence there is for it. */
const SharingCount = z.object({
  documented: z.number().int(),
  likely: z.number().int(),
  documentedOrLikely: z.number().int(),
  /** Only weaker evidence. */
  weaker: z.number().int(),
  /** Nobody knows whether it held at the date, and there is nothing surer. */
  unknown: z.number().int(),
});

/** `GET /api/register/summary`: how much of England's sharing the register has, beside what was published. */
export const EvidenceSummaryAnswer = z.object({
  asAt: CalendarDate,
  evidence: z.array(EvidenceLevel),
  ccgs: z.number().int(),
  accountableOrChiefOfficer: SharingCount,
  anyPost: SharingCount,
  anyFunction: SharingCount,
  anyGrouping: SharingCount,
  anything: SharingCount,
  /** Counts others published of CCGs that share an accountable or chief officer. */
  published: z.array(
    z.object({
      period: z.string(),
      count: z.number().int(),
      /** Published count less those documented or likely here at the date asked. */
      gap: z.number().int(),
      sources: z.array(Citation),
      datasets: z.array(z.string()),
    }),
  ),
  /** What the register lacks, in a sentence each. */
  sentences: z.array(z.string()),
  /** Entries of the register by kind, and how many were added or corrected here. */
  entries: z.object({
    posts: z.number().int(),
    functions: z.number().int(),
    groupings: z.number().int(),
    added: z.number().int(),
    corrected: z.number().int(),
    proposed: z.number().int(),
  }),
});
export type EvidenceSummaryAnswer = z.infer<typeof EvidenceSummaryAnswer>;
