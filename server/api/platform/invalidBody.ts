import type { Fault } from "../../contract/common.ts";
import { Problem } from "./problem.ts";

/** More faults than anybody reads are only counted. */
const mostListed = 100;

/** The refusal of a body, with the place of every fault. */
export function invalidBody(faults: readonly Fault[]): Problem {
  const [first] = faults;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  const sentence = first === undefined ? "The body is wrong" : `${first.path} ${first.message}${more}`;
  return new Problem("invalid-body", sentence, { errors: faults.slice(0, mostListed) });
}
