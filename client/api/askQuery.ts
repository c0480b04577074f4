import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { QueryAnswer, QueryTables } from "../../server/contract/query.ts";
import { fetchJson } from "./fetchJson.ts";
import { ofTheRegister } from "./registerChanged.ts";
import { sendRequest } from "./sendRequest.ts";

/** A query with everything that has a part in its answer. */
export type AskedQuery = {
  sql: string;
  /** Values of its named parameters. */
  parameters: Readonly<Record<string, string | number>>;
  /** The most rows that are answered. */
  limit: number;
  asAt: string;
};

/** What can be asked about, and questions to begin with. */
export const queryTablesQuery = queryOptions({
  queryKey: ["register", "query-tables"],
  queryFn: ({ signal }) => fetchJson<QueryTables>("/api/query/tables", signal),
  ...ofTheRegister,
  // The rows are counted once the tables are made ready, which may take a moment after a start or a change.
  refetchInterval: ({ state }) =>
    state.data?.tables.some(({ rows }) => rows === null) ? untilCountedMs : false,
});

const untilCountedMs = 1_500;

/** The answer to a query; while the next one is on its way the last one stays. */
export const queryAnswerQuery = (asked: AskedQuery) =>
  queryOptions({
    queryKey: ["register", "query", asked],
    queryFn: async ({ signal }) => {
      const body = JSON.stringify(asked);
      const answer = await sendRequest<QueryAnswer>("/api/query", { method: "POST", body, signal });
      if (answer === null) throw new RangeError("The server answered a query with nothing");
      return answer;
    },
    placeholderData: keepPreviousData,
    ...ofTheRegister,
    // What was too slow a moment ago is too slow again, and asking twice would keep others waiting.
    retry: false,
  });

/** The address that answers the same query to any other tool. */
export function answerAddress({ sql, parameters, limit, asAt }: AskedQuery, format: "csv" | "json"): string {
  const search = new URLSearchParams({ sql });
  for (const [name, value] of Object.entries(parameters)) search.set(name, String(value));
  search.set("limit", String(limit));
  search.set("asAt", asAt);
  search.set("format", format);
  // Commas and colons need no code, and an address that can be read is sooner trusted.
  return `/api/query?${search.toString().replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}
