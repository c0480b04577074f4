import type { Request, Response } from "express";
import { defaultAsAt } from "../../../geodata/model/kinds.ts";
import { registerEntry } from "../../answers/registerEntry.ts";
import type { StandingEntry } from "../../answers/registerList.ts";
import { revisionTag } from "../platform/ifMatch.ts";
import { sendJson } from "../platform/send.ts";
import { addressOfEntry } from "./collections.ts";

/**
 * Answers a read with an entry as it stands; its ETag is its revision. No browser keeps it: with a later version of
 * the compiled data the same revision is another body, and the tag would vouch for the old one.
 */
export async function sendEntry(
  request: Request,
  response: Response,
  entry: StandingEntry,
  asAt: string,
): Promise<void> {
  await sendJson(request, response, registerEntry(entry, entry.body, asAt), {
    tag: revisionTag(entry.revision),
    cacheControl: "no-store",
  });
}

/** Answers a write with the entry as it was stored, at the default date; a new one with where it is. */
export function answerWritten(response: Response, status: 200 | 201, entry: StandingEntry): void {
  if (status === 201) response.set("Location", addressOfEntry(entry.kind, entry.id));
  response
    .status(status)
    .set({ ETag: revisionTag(entry.revision), "Cache-Control": "no-store" })
    .type("application/json")
    .send(JSON.stringify(registerEntry(entry, entry.body, defaultAsAt)));
}
