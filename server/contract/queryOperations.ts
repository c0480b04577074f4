/** The addresses of queries, for OpenAPI. */
import { csv, json, type Operation } from "./operation.ts";
import { QueryAnswer, QueryBody, QueryTables, queryBounds } from "./query.ts";
import { QueryParameters } from "./queryParameters.ts";
import { NoQuery } from "./resourceQueries.ts";

const tag = "Query";

/** The heading the operations stand under. */
export const queryTag = {
  name: tag,
  description: "Questions in SQL over the whole graph as tables; data can be read and nothing else",
};

const rules = `One statement beginning with SELECT, WITH, VALUES or EXPLAIN, in the SQL of SQLite, with window functions, JSON and dates, and median() beside. It runs on a copy of the graph, for ${queryBounds.milliseconds / 1000} seconds at most; what takes longer, or too much memory, is refused (query-too-slow, query-too-large), and where too many wait, query-busy says so. The same question has the same answer: now means the day asked about, random() runs through the same numbers each time. A parameter's value that is plainly a number is compared as one. Whole numbers beyond 2^53 and what is infinite come as text. What SQLite says of a wrong query is told by invalid-sql, with its line and column and names that may have been meant.`;

/** Every address under `/api/query`. */
export const queryOperations: readonly Operation[] = [
  {
    path: "/api/query",
    operationId: "query",
    tag,
    summary: "Asks a question in SQL, by an address that can be kept and sent to others",
    description: `${rules} Named parameters of the SQL are further parameters of the address. As CSV, a header Truncated: true says that there were more rows.`,
    query: QueryParameters,
    answers: [json(QueryAnswer), csv("the names of the query's own columns")],
    refusals: [400, 406, 422],
  },
  {
    path: "/api/query",
    method: "post",
    operationId: "queryByBody",
    tag,
    summary: "Asks a question in SQL",
    description: rules,
    body: json(QueryBody, {
      sql: "SELECT name, population FROM nodes WHERE kind = :kind ORDER BY population DESC",
      parameters: { kind: "ccg" },
      limit: 10,
    }),
    answers: [json(QueryAnswer), csv("the names of the query's own columns")],
    refusals: [400, 406, 413, 415, 422],
  },
  {
    path: "/api/query/tables",
    operationId: "listQueryTables",
    tag,
    summary: "The tables that can be asked, column by column, and questions to begin with",
    query: NoQuery,
    answers: [json(QueryTables)],
    refusals: [400, 406],
  },
];
