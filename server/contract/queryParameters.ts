/** What `GET /api/query` takes beside the query's own parameters. */
import { z } from "zod";
import { AsAt, TableFormat, wholeNumber } from "./queries.ts";
import { queryBounds } from "./query.ts";

/** `GET /api/query`: whatever else the address has is a value of a named parameter of the SQL. */
export const QueryParameters = z.object({
  sql: z
    .string()
    .trim()
    .min(1, "must have a query in it")
    .max(queryBounds.longestSql, `must be at most ${queryBounds.longestSql} characters`)
    .meta({
      description:
        "One statement that reads, in SQLite's SQL, over the tables of /api/query/tables. Each :name in it is a further parameter of this address, as in …&ccg=ccg:E38000042",
    }),
  limit: wholeNumber(1, queryBounds.mostRows)
    .default(queryBounds.rows)
    .meta({ description: "How many rows to answer with at most", default: queryBounds.rows }),
  asAt: AsAt,
  format: TableFormat,
});
export type QueryParameters = z.infer<typeof QueryParameters>;

/** Names that the address has of its own, so that no parameter of the SQL can have them. */
export const reservedNames: readonly string[] = Object.keys(QueryParameters.shape);
