import express, { type Request, type RequestHandler } from "express";
import { Problem } from "./problem.ts";

/** An entry with four hundred ties and their sources fits several times over. */
const mostJson = 256 * 1024;
const mostCsv = 2 * 1024 * 1024;

/** Reads a JSON body of up to 256 KB; jsonBodyOf then has it. */
export const readJson: RequestHandler = express.json({
  limit: mostJson,
  strict: false,
  type: ["application/json", "application/*+json"],
});

/** Reads a CSV body of up to 2 MB; csvBodyOf then has it. */
export const readCsv: RequestHandler = express.text({
  limit: mostCsv,
  type: "text/csv",
  defaultCharset: "utf-8",
});

/** What readJson read. Throws `unsupported-media-type` (415) for another kind of body, `malformed-json` (400) for none. */
export function jsonBodyOf(request: Pick<Request, "body" | "get">): unknown {
  const { body }: { body?: unknown } = request;
  if (body === undefined) throw noBody(request, "application/json", "malformed-json");
  return body;
}

/** What readCsv read, as jsonBodyOf: an empty body is `invalid-body`. */
export function csvBodyOf(request: Pick<Request, "body" | "get">): string {
  const { body }: { body?: unknown } = request;
  if (typeof body !== "string") throw noBody(request, "text/csv", "invalid-body");
  return body;
}

function noBody(
  request: Pick<Request, "get">,
  wanted: string,
  code: "malformed-json" | "invalid-body",
): Problem {
  const type = request.get("Content-Type");
  const isWanted = type?.split(";")[0]?.trim().toLowerCase().endsWith(wanted.slice(-4));
  if (isWanted) return new Problem(code, `The body is empty; it is to be ${wanted}`);
  return new Problem("unsupported-media-type", `Send the body as Content-Type: ${wanted}`);
}
