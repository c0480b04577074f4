import { Problem } from "./problem.ts";

/** The refusal of any method but GET and HEAD at an address that can only be read. */
export function methodNotAllowed(method: string): Problem {
  return new Problem(
    "method-not-allowed",
    `${method.slice(0, 20)} is not offered here; this address is read`,
    { headers: { Allow: "GET, HEAD" } },
  );
}
