import type { Dependencies } from "../../dependencies.ts";
import type { GraphNode } from "../../graph/collaborationGraph.ts";
import type { Walk } from "../../graph/walk.ts";
import { type AskedOfCollaboration, collaborationAskedOf } from "../projectionFor.ts";
import { organisationNamed } from "./organisationNamed.ts";
import { walkFor } from "./walkFor.ts";

/**
 * The organisations that parameters name, in their order, and the walk over what is asked about with all of them in it.
 * Throws as organisationNamed does for each, and as walkFor.
 */
export function walkNaming<Parameters extends Readonly<Record<string, string>>>(
  dependencies: Pick<Dependencies, "graph" | "collaboration">,
  parameters: Parameters,
  query: AskedOfCollaboration,
): { named: Record<keyof Parameters, GraphNode>; walk: Walk } {
  const nodes = Object.entries(parameters).map(
    ([parameter, text]) => [parameter, organisationNamed(dependencies.graph, parameter, text)] as const,
  );
  const walk = walkFor(
    dependencies,
    collaborationAskedOf(query),
    nodes.map(([, node]) => node),
  );
  // Entries of an object have its keys and no others, which the compiler does not follow.
  return { named: Object.fromEntries(nodes) as Record<keyof Parameters, GraphNode>, walk };
}
