/**
 * Every way a request can fail: its stable code, HTTP status and title. Clients branch on the code,
 * never on the sentence.
 */
export const problemTable = {
  "malformed-request": { status: 400, title: "The request is not HTTP" },
  "malformed-address": { status: 400, title: "The address is not well formed" },
  "invalid-query": { status: 400, title: "A query parameter is wrong" },
  "unknown-format": { status: 400, title: "The format is not offered here" },
  "malformed-json": { status: 400, title: "The body is not JSON" },
  "invalid-body": { status: 400, title: "The body does not have the right shape" },
  "invalid-sql": { status: 400, title: "The query cannot be run" },
  "foreign-origin": { status: 403, title: "Pages of other sites may not write here" },
  "not-found": { status: 404, title: "Nothing lives at this address" },
  "organisation-not-found": { status: 404, title: "No such organisation" },
  "measure-not-found": { status: 404, title: "No such measure" },
  "collection-not-found": { status: 404, title: "No such collection" },
  "feature-not-found": { status: 404, title: "No such feature" },
  "entry-not-found": { status: 404, title: "No such entry of the register" },
  "method-not-allowed": { status: 405, title: "The method is not allowed here" },
  "not-acceptable": { status: 406, title: "No representation fits the Accept header" },
  "ambiguous-code": { status: 409, title: "The code names several things" },
  "request-too-slow": { status: 408, title: "The request took too long to arrive" },
  "entry-deleted": { status: 410, title: "The entry was deleted" },
  "revision-stale": { status: 412, title: "The entry was changed by somebody else first" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "address-too-long": { status: 414, title: "The address is too long" },
  "unsupported-media-type": { status: 415, title: "The body is in a format that is not read here" },
  "import-has-faults": { status: 422, title: "The file has faults, and nothing of it was taken" },
  "idempotency-key-reused": { status: 422, title: "The key was used for something else" },
  "query-too-slow": { status: 422, title: "The query takes too long" },
  "query-too-large": { status: 422, title: "The query takes too much room" },
  "revision-needed": { status: 428, title: "The revision to write over is needed" },
  "headers-too-large": { status: 431, title: "The headers are too large" },
  unexpected: { status: 500, title: "Something went wrong on the server" },
  "store-unavailable": { status: 503, title: "What people entered cannot be reached" },
  "query-busy": { status: 503, title: "Too many queries are waiting" },
  "timed-out": { status: 503, title: "The answer took too long" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problemTable;

/** The codes of the table, as a schema takes them. */
export const problemCodes = Object.keys(problemTable) as ProblemCode[];
