import { isAreaKind } from "../../geodata/model/kinds.ts";
import type { OrganisationDetail } from "../contract/organisations.ts";
import type { GraphNode } from "../graph/collaborationGraph.ts";
import { byName } from "../graph/memberships.ts";
import { nodeReference } from "../graph/nodeReference.ts";
import type { England } from "../measures/england.ts";

/** Hospital sites that stand inside an area, or that belong to a trust, by name, each with its trust. */
export function hospitalsOf(england: England, node: GraphNode): OrganisationDetail["hospitals"] {
  return sitesOf(england, node)
    .sort(byName)
    .map((site) => ({
      node: nodeReference(site),
      position: site.position,
      trust: trustOf(england, site),
    }));
}

function sitesOf({ graph, table }: England, node: GraphNode): GraphNode[] {
  if (node.kind === "trust") {
    return graph.network.filterInNeighbors(node.id, (_, other) => other.kind === "hospital").map(nodeWith);
  }
  if (!isAreaKind(node.kind)) return [];
  const layer = table.layers[node.kind];
  const area = layer.indexOf.get(node.ons ?? "");
  return [...graph.atomOfNode]
    .filter(([, atom]) => layer.areaOfAtom[atom] === area)
    .map(([id]) => nodeWith(id))
    .filter((site) => site.kind === "hospital");

  function nodeWith(id: string): GraphNode {
    return graph.network.getNodeAttributes(id);
  }
}

function trustOf({ graph }: England, site: GraphNode) {
  const [trust] = graph.network.filterOutNeighbors(site.id, (_, other) => other.kind === "trust");
  return trust === undefined ? null : nodeReference(graph.network.getNodeAttributes(trust));
}
