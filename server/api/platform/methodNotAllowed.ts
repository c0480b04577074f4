import { Problem } from "./problem.ts";

/** The refusal of any method but those an address has; GET and HEAD unless others are named. */
export function methodNotAllowed(method: string, allowed: readonly string[] = ["GET", "HEAD"]): Problem {
  const offered = allowed.join(", ");
  return new Problem("method-not-allowed", `${method.slice(0, 20)} is not offered here; ${offered} is`, {
    headers: { Allow: offered },
  });
}
