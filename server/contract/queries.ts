/** The query parameters the API's addresses share. Every one arrives as text, given once and not empty. */
import { z } from "zod";
import { defaultAsAt, type EvidenceLevel, evidenceLevels } from "../../geodata/model/kinds.ts";

/** A whole number from `least` to `most`, written in digits only. */
export function wholeNumber(least: number, most: number) {
  const message = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, message)
    .transform(Number)
    .pipe(z.number().int().min(least, message).max(most, message))
    .meta({ type: "integer", minimum: least, maximum: most });
}

/** How many rows of a list to answer with. */
export const Limit = wholeNumber(1, 1000)
  .default(100)
  .meta({ description: "How many rows to answer with", default: 100 });

/** How many rows of a list to skip. */
export const Offset = wholeNumber(0, 1_000_000_000)
  .default(0)
  .meta({ description: "How many rows to skip", default: 0 });

/** Longer lists than this are a mistake or an attack. */
const longestList = 1000;

/** A list of words with commas between them, each one of `words`; repeated words count once. */
export function listOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z
    .string()
    .max(longestList, `must be a list of at most ${longestList} characters`)
    .transform((text) => [...new Set(text.split(",").map((word) => word.trim()))])
    .pipe(z.array(z.enum(words)))
    .meta({
      type: "array",
      items: { type: "string", enum: [...words] },
      param: { style: "form", explode: false },
    });
}

/** The date a question about collaboration is asked of. */
export const AsAt = z.iso
  .date("must be a date of the calendar, YYYY-MM-DD")
  .default(defaultAsAt)
  .meta({ description: "The date the question is asked of", format: "date", default: defaultAsAt });

/** Which levels of evidence to accept; all of them unless some are named. */
export const Evidence = listOf(evidenceLevels)
  .default([...evidenceLevels] as EvidenceLevel[])
  .meta({ description: "Which levels of evidence to accept; all unless some are named" });

/** JSON or CSV; without it the `Accept` header decides. */
export const TableFormat = z
  .string()
  .optional()
  .meta({
    description: "The format of the answer; without it the Accept header decides",
    enum: ["json", "csv"],
  });
