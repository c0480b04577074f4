import type { Fault, ProblemDocument } from "../../contract/common.ts";
import { type ProblemCode, problemTable } from "../../contract/problemTable.ts";

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
