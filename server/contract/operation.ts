import type { z } from "zod";

/** One body an operation can answer with: its media type and, for JSON, its schema. */
export type OperationBody = { type: string; schema: z.ZodType; example?: string };

/** One address of the product that is read: everything OpenAPI says of it. */
export type Operation = {
  /** With `{name}` for what varies, from the root of the document's server. */
  path: string;
  operationId: string;
  tag: string;
  summary: string;
  description?: string;
  parameters?: z.ZodObject;
  query?: z.ZodObject;
  answers: readonly OperationBody[];
  /** The statuses it can refuse with, beside 405, 500 and 503, which every address has. */
  refusals: readonly (400 | 404 | 406 | 409)[];
};
