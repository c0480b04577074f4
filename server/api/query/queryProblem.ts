import { queryBounds } from "../../contract/query.ts";
import type { QueryResult } from "../../query/queryService.ts";
import { placeOf } from "../../query/sql/placeOf.ts";
import { suggestionsFor } from "../../query/sql/suggestions.ts";
import { queryTables } from "../../query/tables/queryTables.ts";
import { Problem } from "../platform/problem.ts";

/** Whatever is no answer. */
type Refused = Exclude<QueryResult, { kind: "rows" }>;

/** The problem that a query without an answer is told by. */
export function queryProblem(sql: string, result: Refused): Problem {
  switch (result.kind) {
    case "invalid":
      return invalidSql(sql, result.message, result.position);
    case "too-slow":
      return new Problem(
        "query-too-slow",
        `The query was ended after ${queryBounds.milliseconds / 1000} seconds. Ask about fewer rows; look whether each join names the columns it is on, such as ties.source and nodes.id, and whether a recursion ends, also with the values that are given`,
      );
    case "too-large":
      return new Problem(
        "query-too-large",
        result.what === "answer"
          ? "The answer is longer than the 5 MB that are sent. Ask for fewer rows or columns"
          : "The query needs more memory than one may take. Ask about fewer rows, or sort and join less at a time",
      );
    case "busy":
    case "gone":
      return new Problem("query-busy", "Too many queries are waiting already. Ask again in a few seconds", {
        headers: { "Retry-After": "3" },
      });
  }
}

function invalidSql(sql: string, message: string, position: number | null): Problem {
  const at = position === null ? null : placeOf(sql, position);
  const suggested = suggestionsFor(message, queryTables);
  const sentence = [
    message,
    at === null ? "" : `, at line ${at.line}, column ${at.column}`,
    suggested.length === 0 ? "" : `; perhaps ${suggested.join(" or ")}`,
  ].join("");
  const fault = {
    path: "sql",
    message,
    ...(suggested.length === 0 ? {} : { allowed: suggested }),
    ...(at === null ? {} : { at }),
  };
  return new Problem("invalid-sql", sentence, { errors: [fault] });
}
