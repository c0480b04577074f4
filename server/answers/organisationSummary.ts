import { isOrganisationKind } from "../../geodata/model/kinds.ts";
import type { OrganisationSummary } from "../contract/organisations.ts";
import type { GraphNode } from "../graph/collaborationGraph.ts";
import { nodeReference } from "../graph/nodeReference.ts";

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
