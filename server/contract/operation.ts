import { z } from "zod";

/** One body an operation can take or answer with: its media type, its schema, and an example where one helps. */
export type OperationBody = { type: string; schema: z.ZodType; example?: unknown };

/** A body of JSON. */
export const json = (schema: z.ZodType, example?: unknown): OperationBody => ({
  type: "application/json",
  schema,
  ...(example === undefined ? {} : { example }),
});

/** A table as CSV, by the row of its headings. */
export const csv = (headings: string): OperationBody => ({
  type: "text/csv",
  schema: z.string(),
  example: headings,
});

/** A status an operation can refuse with, beside those that every address has. */
export type Refusal = 400 | 404 | 406 | 409 | 410 | 412 | 413 | 415 | 422 | 428;

/** One operation of the product: everything OpenAPI says of it. */
export type Operation = {
  /** With `{name}` for what varies, from the root of the document's server. */
  path: string;
  /** `get` unless said otherwise. */
  method?: "get" | "post" | "put" | "delete";
  operationId: string;
  tag: string;
  summary: string;
  description?: string;
  parameters?: z.ZodObject;
  query?: z.ZodObject;
  /** Headers that mean something to this operation alone. */
  headers?: z.ZodObject;
  /** What has to be sent; nothing where it is left out. */
  body?: OperationBody;
  /** 200 unless said otherwise; with 304 beside it where the method is `get`. */
  status?: 200 | 201 | 204;
  answers: readonly OperationBody[];
  /** Beside 405, 500 and 503, which every address has, and 403, which every write has. */
  refusals: readonly Refusal[];
};
