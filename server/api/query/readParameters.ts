import { z } from "zod";
import { defaultAsAt } from "../../../geodata/model/kinds.ts";
import type { Fault } from "../../contract/common.ts";
import { QueryBody, queryBounds } from "../../contract/query.ts";
import { QueryParameters, reservedNames } from "../../contract/queryParameters.ts";
import type { AskedQuery } from "../../query/queryService.ts";
import { parameterNames } from "../../query/sql/parameters.ts";
import { placeOf } from "../../query/sql/placeOf.ts";
import { faultsOf } from "../../register/inputFaults.ts";
import { invalidBody } from "../platform/invalidBody.ts";
import { parseQuery, queryOf } from "../platform/parseQuery.ts";
import { Problem } from "../platform/problem.ts";

const ParameterText = z.string().max(1_000, "must be at most 1,000 characters");

/**
 * Reads a query from an address: its SQL, and the values of its named parameters as further parameters. Throws
 * `invalid-query` (400) with what is missing, unknown or wrong.
 */
export function queryOfAddress(request: { url: string }): AskedQuery & { format: string | undefined } {
  const names = namesIn(queryOf(request.url).get("sql") ?? "");
  const own = Object.fromEntries(names.map((name) => [name, ParameterText]));
  // An empty text is a value in SQL as good as any; leaving a parameter out is not.
  const { sql, limit, asAt, format, ...given } = parseQuery(
    z.object({ ...own, ...QueryParameters.shape }),
    request,
    names,
  );
  return { sql, limit, asAt, format, parameters: given as Record<string, string> };
}

/** Reads a query from a body. Throws `invalid-body` (400) with the path of each fault. */
export function queryOfBody(body: unknown): AskedQuery {
  const parsed = QueryBody.safeParse(body);
  if (!parsed.success) throw invalidBody(faultsOf(parsed.error));
  const { sql, limit = queryBounds.rows, parameters = {}, asAt = defaultAsAt } = parsed.data;
  const names = namesIn(sql);
  const faults: Fault[] = [
    ...names
      .filter((name) => !Object.hasOwn(parameters, name))
      .map((name) => ({ path: `parameters.${name}`, message: `is needed: the query has :${name}` })),
    ...Object.keys(parameters)
      .filter((name) => !names.includes(name))
      .map((name) => ({
        path: `parameters.${name}`,
        message: "is not a parameter of the query",
        allowed: names,
      })),
  ];
  if (faults.length > 0) throw invalidBody(faults);
  return { sql, limit, parameters, asAt };
}

/** The named parameters of a query; what SQLite will not have is left for it to say. */
function namesIn(sql: string): string[] {
  const parameters = parameterNames(sql);
  if (parameters.kind === "unnamed") return [];
  const reserved = parameters.names.find((name) => reservedNames.includes(name));
  if (reserved === undefined) return parameters.names;
  const at = placeOf(sql, sql.indexOf(`:${reserved}`));
  const message = `has a parameter :${reserved}, which is a name that the address has of its own; call it something else`;
  throw new Problem("invalid-sql", `The query ${message}`, { errors: [{ path: "sql", message, at }] });
}
