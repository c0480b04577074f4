import type { z } from "zod";
import { Problem, type ProblemFault } from "./problem.ts";

/** How much of a reader's own words is repeated to them in an error. */
const longestEcho = 80;

/**
 * Reads the query string of a request by a zod object of strings: one entry per parameter that is allowed.
 * Throws `invalid-query` (400) with one fault per parameter that is unknown, given twice, empty or wrong,
 * each naming the parameter and, where there is a list of them, what is allowed. Those of `mayBeEmpty` have values of
 * which the empty text is one.
 */
export function parseQuery<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  request: { url: string },
  mayBeEmpty: readonly string[] = [],
): z.infer<z.ZodObject<Shape>> {
  const given = queryOf(request.url);
  const allowed = Object.keys(schema.shape);
  const faults = faultsOfNames(given, allowed, mayBeEmpty);
  const refused = new Set(faults.map((fault) => fault.path));
  const parsed = schema.safeParse(Object.fromEntries([...given].filter(([name]) => allowed.includes(name))));
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const path = String(issue.path[0] ?? "");
      if (!refused.has(path)) faults.push({ path, ...faultOf(issue, given.has(path)) });
    }
  }
  if (faults.length === 0 && parsed.success) return parsed.data;
  throw new Problem("invalid-query", sentenceOf(faults), { errors: faults });
}

/** The parameters of an address; throws `malformed-address` (400) where its percent-encoding is broken. */
export function queryOf(url: string): URLSearchParams {
  const start = url.indexOf("?");
  const query = start === -1 ? "" : url.slice(start + 1);
  try {
    decodeURIComponent(query);
  } catch {
    throw new Problem("malformed-address", "The query string has a % that does not begin a UTF-8 character");
  }
  return new URLSearchParams(query);
}

function faultsOfNames(
  given: URLSearchParams,
  allowed: string[],
  mayBeEmpty: readonly string[],
): ProblemFault[] {
  return [...new Set(given.keys())].flatMap((name) => {
    const values = given.getAll(name);
    const path = name.slice(0, longestEcho);
    if (!allowed.includes(name)) return { path, message: "is not a parameter of this address", allowed };
    if (values.length > 1)
      return { path, message: "is given more than once; give one value, or a list with commas" };
    if (values[0] === "" && !mayBeEmpty.includes(name))
      return { path, message: "is empty; give a value or leave it out" };
    return [];
  });
}

/** What is wrong with one parameter, and the values that are allowed where there is a list of them. */
function faultOf(issue: z.core.$ZodIssue, isGiven: boolean): Omit<ProblemFault, "path"> {
  const allowed = issue.code === "invalid_value" ? { allowed: issue.values.map(String) } : {};
  if (!isGiven) return { message: "is needed", ...allowed };
  return {
    message: issue.code === "invalid_value" ? "is not one of the values allowed" : issue.message,
    ...allowed,
  };
}

function sentenceOf(faults: ProblemFault[]): string {
  const first = faults[0];
  if (first === undefined) return "The query is wrong";
  const allowed =
    first.allowed === undefined ? "" : `; allowed: ${first.allowed.join(", ") || "no parameters"}`;
  const more = faults.length === 1 ? "" : ` (and ${faults.length - 1} more)`;
  return `"${first.path}" ${first.message}${allowed}${more}`;
}
