import type { Dependencies } from "../../dependencies.ts";
import type { GraphNode } from "../../graph/collaborationGraph.ts";
import { type Walk, type WalkAsked, walkOf } from "../../graph/walk.ts";
import { Problem } from "../platform/problem.ts";

/**
 * The organisations that can be walked between over what is asked about. Throws `invalid-query` (400) where they have more in
 * common than can be walked in the time of an answer.
 */
export function walkFor(
  { collaboration }: Pick<Dependencies, "collaboration">,
  asked: WalkAsked,
  named: readonly GraphNode[],
): Walk {
  const pairing = collaboration.walkable(asked, named);
  if (pairing !== null) return walkOf(pairing, asked);
  throw new Problem(
    "invalid-query",
    `Organisations have too much in common, two by two, by ${[...asked.on].join(", ")}. Ask on fewer kinds`,
    { errors: [{ path: "on", message: "is too much at once; ask on fewer kinds" }] },
  );
}
