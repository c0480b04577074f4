import { nodeId } from "../../geodata/model/identifiers.ts";
import { areaKinds, isAreaKind } from "../../geodata/model/kinds.ts";
import { at } from "../domain/at.ts";
import type { AtomTable } from "../domain/atomTable.ts";
import type { CollaborationGraph, GraphNode } from "../graph/collaborationGraph.ts";

/** The area of each layer that holds an atom, the CCG first. */
export function areasAtAtom(graph: CollaborationGraph, table: AtomTable, atom: number): GraphNode[] {
  return areaKinds.map((layer) => {
    const { codes, areaOfAtom } = table.layers[layer];
    return graph.network.getNodeAttributes(nodeId(layer, at(codes, at(areaOfAtom, atom))));
  });
}

/**
 * What to choose on the map for a node: an area is itself; a practice its CCG; an arrangement the areas that
 * take part; a trust or hospital the areas it stands in.
 */
export function areasHolding(graph: CollaborationGraph, table: AtomTable, node: GraphNode): GraphNode[] {
  if (isAreaKind(node.kind)) return [node];
  if (node.kind === "practice") return areasTiedFrom(graph, node.id);
  const atom = graph.atomOfNode.get(node.id);
  if (atom !== undefined) return areasAtAtom(graph, table, atom);
  return graph.network
    .filterNeighbors(node.id, (_, other) => isAreaKind(other.kind))
    .map((id) => graph.network.getNodeAttributes(id));
}

function areasTiedFrom(graph: CollaborationGraph, id: string): GraphNode[] {
  return graph.network
    .filterOutNeighbors(id, (_, other) => isAreaKind(other.kind))
    .map((other) => graph.network.getNodeAttributes(other));
}
