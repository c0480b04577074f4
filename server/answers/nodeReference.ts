import { isOrganisationKind } from "../../geodata/model/kinds.ts";
import type { NodeReference, OrganisationSummary } from "../contract/organisations.ts";
import type { GraphNode } from "../graph/collaborationGraph.ts";

/** A node by name, as lists and links carry it. */
export function nodeReference({ id, kind, name, ods, ons }: GraphNode): NodeReference {
  return { id, kind, name, ods, ons };
}

/** One row of the list of organisations; `null` for posts, functions and groupings, which are none. */
export function organisationSummary(node: GraphNode): OrganisationSummary | null {
  const { kind } = node;
  if (!isOrganisationKind(kind)) return null;
  return {
    ...nodeReference(node),
    kind,
    officialName: node.officialName,
    footprintNumber: node.footprintNumber,
    position: node.position,
    population: node.population,
    acute: node.acute,
  };
}
