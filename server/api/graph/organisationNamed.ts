import { isOrganisationKind } from "../../../geodata/model/kinds.ts";
import type { CollaborationGraph, GraphNode } from "../../graph/collaborationGraph.ts";
import { nodeOf } from "../nodeOf.ts";
import { Problem } from "../platform/problem.ts";

/**
 * The organisation that a parameter names by identifier or code. Throws as nodeOf does, and `invalid-query` (400) for a
 * post, function or grouping, which is something shared and not somebody who shares.
 */
export function organisationNamed(graph: CollaborationGraph, parameter: string, text: string): GraphNode {
  const node = nodeOf(graph, text);
  if (isOrganisationKind(node.kind)) return node;
  throw new Problem(
    "invalid-query",
    `"${parameter}" must be an organisation, and ${node.id} (${node.name}) is a ${node.kind} that organisations share`,
    { errors: [{ path: parameter, message: `must be an organisation, not a ${node.kind}` }] },
  );
}
