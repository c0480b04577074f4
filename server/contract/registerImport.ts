import { z } from "zod";
import { NodeId } from "./common.ts";
import { RegisterKind } from "./register.ts";

/** One fault of a file: the row is the line of the table, the heading being 1; `column` is `null` for a whole row. */
export const ImportFault = z.object({
  row: z.number().int(),
  column: z.string().nullable(),
  message: z.string(),
  /** The values that would do, or the nearest to what was written. */
  choices: z.array(z.string()).optional(),
});
export type ImportFault = z.infer<typeof ImportFault>;

/** What an import does, or would do: all of it or nothing. */
export const ImportReport = z.object({
  kind: RegisterKind,
  dryRun: z.boolean(),
  rows: z.number().int(),
  created: z.array(z.object({ entry: z.string(), id: NodeId.nullable(), name: z.string() })),
  changed: z.array(z.object({ id: NodeId, name: z.string() })),
  unchanged: z.number().int(),
  faults: z.array(ImportFault),
  /** Faults beyond those listed. */
  faultsNotListed: z.number().int(),
});
export type ImportReport = z.infer<typeof ImportReport>;
