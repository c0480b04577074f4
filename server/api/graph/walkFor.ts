import type { GraphNode } from "../../graph/collaborationGraph.ts";
import type { Country } from "../../graph/commonThings.ts";
import { mostPairs, type Walk, type WalkAsked, walkOf } from "../../graph/walk.ts";
import { Problem } from "../platform/problem.ts";

/**
 * The organisations that can be walked between over what is asked about. Throws `invalid-query` (400) where they have more in
 * common than can be walked in the time of an answer.
 */
export function walkFor(country: Country, asked: WalkAsked, named: readonly GraphNode[]): Walk {
  const walk = walkOf(country, asked, named);
  if (walk !== null) return walk;
  throw new Problem(
    "invalid-query",
    `Organisations have more than ${mostPairs.toLocaleString("en-GB")} things in common, two by two, by ${[...asked.on].join(", ")}. Ask on fewer kinds`,
    { errors: [{ path: "on", message: "is too much at once; ask on fewer kinds" }] },
  );
}
