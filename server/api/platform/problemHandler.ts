import type { ErrorRequestHandler, Request, RequestHandler } from "express";
import type { ProblemCode } from "../../contract/problemTable.ts";
import { StoreUnavailable } from "../../store/registerStore.ts";
import { Problem } from "./problem.ts";

/** Faults Express and its body reader raise themselves, by their `type` or status. */
const raisedByExpress: Readonly<Record<string, { code: ProblemCode; detail: string }>> = {
  "entity.parse.failed": { code: "malformed-json", detail: "The body is not well-formed JSON" },
  "entity.too.large": { code: "body-too-large", detail: "The body is larger than this server reads" },
  "request.aborted": { code: "malformed-json", detail: "The body stopped before its end" },
  "request.size.invalid": { code: "malformed-json", detail: "The body is not as long as it was said to be" },
  "charset.unsupported": { code: "unsupported-media-type", detail: "Bodies are read as UTF-8 JSON" },
  "encoding.unsupported": {
    code: "unsupported-media-type",
    detail: "The body's Content-Encoding is not read here",
  },
};

/** Answers every address nobody answered with a 404 problem. */
export const notFound: RequestHandler = (request) => {
  throw new Problem("not-found", `Nothing is served at ${pathOf(request).slice(0, 200)}`);
};

/** Turns whatever was thrown into an RFC 9457 document; what nobody expected is logged and not shown. */
export const problemHandler: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const problem = problemOf(error);
  // Being busy is no fault of ours to look into, and who sends many queries would fill the log with it.
  if (problem.status >= 500 && problem.code !== "query-busy") {
    request.log?.error({ err: error }, problem.message);
  }
  if (response.headersSent) {
    next(error);
    return;
  }
  // The rest of a body nobody will read is not waited for.
  if (!request.complete && hasBody(request)) response.set("Connection", "close");
  response
    .status(problem.status)
    .set({ "Cache-Control": "no-store", ...problem.extras.headers })
    .type("application/problem+json")
    .send(JSON.stringify(problem.toDocument(pathOf(request).slice(0, 500))));
};

/** The path as it was asked for: a mounted router sees it shortened. */
function pathOf({ originalUrl }: Request): string {
  return originalUrl.split("?", 1)[0] ?? "/";
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreUnavailable) {
    return new Problem(
      "store-unavailable",
      error.mayBeWritten
        ? "The database was lost while it was writing, and whether the change was kept is not known. Read it again in a moment, or send the same once more with its If-Match or Idempotency-Key"
        : "The database cannot be reached, is locked or has no room. Nothing was written; try again in a moment",
      { headers: { "Retry-After": "5" } },
    );
  }
  if (error instanceof URIError) {
    return new Problem("malformed-address", "The address has a % that does not begin a UTF-8 character");
  }
  const type = typeof error === "object" && error !== null && "type" in error ? String(error.type) : "";
  const known = Object.hasOwn(raisedByExpress, type) ? raisedByExpress[type] : undefined;
  if (known !== undefined) return new Problem(known.code, known.detail);
  if (isOfCompression(error)) {
    return new Problem("malformed-json", "The body is not compressed as its Content-Encoding says");
  }
  return new Problem("unexpected", "The server failed to answer; the fault has been logged");
}

/** What zlib says of a body it cannot unpack; of brotli's there are as many words as ways to be malformed. */
const zlibFault = /^(?:Z_[A-Z]+_ERROR|ERR__ERROR_FORMAT_\w+)$/;

/** Whether a body could not be unpacked: zlib's own error, which the body's reader hands on as the sender's fault. */
function isOfCompression(error: unknown): boolean {
  if (!(error instanceof Error) || !("status" in error) || error.status !== 400) return false;
  return "code" in error && zlibFault.test(String(error.code));
}

function hasBody(request: Request): boolean {
  return (
    request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0
  );
}
