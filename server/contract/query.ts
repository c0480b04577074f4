import { z } from "zod";
import { CalendarDate, DatasetKey } from "./common.ts";

/** Bounds of one query: what is over them is refused or cut, never waited for. */
export const queryBounds = {
  /** Characters of SQL. */
  longestSql: 10_000,
  /** Rows answered unless fewer are asked for. */
  rows: 1_000,
  mostRows: 10_000,
  milliseconds: 2_000,
} as const;

/** A value SQLite gives back; blobs are refused. */
export const SqlValue = z.union([z.string(), z.number(), z.null()]);
export type SqlValue = z.infer<typeof SqlValue>;

/** `POST /api/query` */
export const QueryBody = z.strictObject({
  sql: z.string().trim().min(1).max(queryBounds.longestSql),
  limit: z.number().int().min(1).max(queryBounds.mostRows).optional(),
  /** Values of the named parameters, without their colon. */
  parameters: z
    .record(z.string().regex(/^[A-Za-z_]\w{0,63}$/), z.union([z.string().max(1_000), z.number()]))
    .optional(),
  /** The day that `ties.in_force` and `collaboration` are read at. */
  asAt: CalendarDate.optional(),
});
export type QueryBody = z.infer<typeof QueryBody>;

/** What a query found: rows as arrays in the order of `columns`. */
export const QueryAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(SqlValue)),
  /** True where there were more rows than `limit`. */
  truncated: z.boolean(),
  limit: z.number().int(),
  asAt: CalendarDate,
});
export type QueryAnswer = z.infer<typeof QueryAnswer>;

/** A column of a table that can be queried. */
export const QueryColumn = z.object({
  name: z.string(),
  type: z.enum(["TEXT", "INTEGER", "REAL"]),
  description: z.string(),
  unit: z.string().nullable(),
  /** The column of another table it names, as in `nodes.id`. */
  references: z.string().nullable(),
});

/** A table that can be queried. */
export const QueryTable = z.object({
  name: z.string(),
  description: z.string(),
  /** `null` while nobody has counted them: the tables are made when they are first asked for, and anew after a change. */
  rows: z.number().int().nullable(),
  columns: z.array(QueryColumn),
  datasets: z.array(DatasetKey),
});
export type QueryTable = z.infer<typeof QueryTable>;

/** A question somebody may ask, and the query that answers it. */
export const WorkedQuestion = z.object({
  key: z.string(),
  question: z.string(),
  /** What to look for in the answer, and what it does not say. */
  reading: z.string(),
  sql: z.string(),
  /** Named parameters with the value they begin with. */
  parameters: z.record(z.string(), z.string()),
});
export type WorkedQuestion = z.infer<typeof WorkedQuestion>;

/** `GET /api/query/tables`: what can be asked about, and questions to begin with. */
export const QueryTables = z.object({ tables: z.array(QueryTable), questions: z.array(WorkedQuestion) });
export type QueryTables = z.infer<typeof QueryTables>;
