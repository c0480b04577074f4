import { organisationKinds } from "../../geodata/model/kinds.ts";
import type { CollaborationGraph, GraphNode } from "../graph/collaborationGraph.ts";
import { resolveNode } from "../graph/resolve.ts";
import { Problem, type ProblemChoice } from "./platform/problem.ts";

/**
 * The node a reader named by identifier or code. Throws `organisation-not-found` (404) with near misses, and
 * `ambiguous-code` (409) with every node the code names.
 */
export function nodeOf(graph: CollaborationGraph, text: string): GraphNode {
  const resolution = resolveNode(graph, text);
  const echoed = text.slice(0, 80);
  switch (resolution.kind) {
    case "found":
      return resolution.node;
    case "ambiguous":
      throw new Problem(
        "ambiguous-code",
        `${echoed} names ${resolution.choices.length} things: ${resolution.choices.map(({ id }) => id).join(", ")}. Ask for one of them`,
        { choices: resolution.choices.map(choiceOf) },
      );
    case "unknown":
      throw new Problem(
        "organisation-not-found",
        resolution.suggestions.length === 0
          ? `Nothing has the identifier or code ${echoed}. Identifiers read kind:CODE, with one of the kinds ${organisationKinds.join(", ")}`
          : `Nothing has the identifier or code ${echoed}. Near it are ${resolution.suggestions.map(({ id, name }) => `${id} (${name})`).join(", ")}`,
        { choices: resolution.suggestions.map(choiceOf) },
      );
  }
}

const choiceOf = ({ id, name, kind }: GraphNode): ProblemChoice => ({ id, name, kind });
