import type { Fault, ProblemDocument } from "../../contract/common.ts";

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
  "revision-needed": { status: 428, title: "The revision to write over is needed" },
  "headers-too-large": { status: 431, title: "The headers are too large" },
  unexpected: { status: 500, title: "Something went wrong on the server" },
  "store-unavailable": { status: 503, title: "What people entered cannot be reached" },
  "timed-out": { status: 503, title: "The answer took too long" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problemTable;
export type ProblemFault = Fault;
export type ProblemChoice = NonNullable<ProblemDocument["choices"]>[number];

/** What a problem can say beside its sentence: faults by path, choices, and headers to answer with. */
export type ProblemExtras = {
  errors?: ProblemFault[];
  choices?: ProblemChoice[];
  headers?: Record<string, string>;
};

/** A request that cannot be answered. Thrown by routes and turned into an RFC 9457 document at the edge. */
export class Problem extends Error {
  override name = "Problem";
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(detail);
    this.status = problemTable[code].status;
  }

  /** The document that is sent; `instance` is the path that was asked for. */
  toDocument(instance: string): ProblemDocument {
    const { errors, choices } = this.extras;
    return {
      type: `/api/docs#problem-${this.code}`,
      title: problemTable[this.code].title,
      status: this.status,
      code: this.code,
      detail: this.message,
      instance,
      ...(errors === undefined ? {} : { errors }),
      ...(choices === undefined ? {} : { choices }),
    };
  }
}
