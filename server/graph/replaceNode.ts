import type { CompiledNode, CompiledTie } from "../../geodata/model/artefacts.ts";
import { searchKey } from "../../geodata/model/plainNames.ts";
import { codesOfNode } from "./buildGraph.ts";
import type { CollaborationGraph } from "./collaborationGraph.ts";

/** A node with every tie it is an end of, as it is to stand in the graph. */
export type NodeAndTies = { node: CompiledNode; ties: readonly CompiledTie[] };

/**
 * Puts a post, function or grouping into the graph in place of what stood there under its identifier, or takes
 * it out (`null`), with its ties and the ways to find it. A tie to an organisation the graph does not have is
 * left out: what people entered may be older than the compiled country.
 */
export function replaceNode(graph: CollaborationGraph, id: string, state: NodeAndTies | null): void {
  const { network, idsByCode, nameKeys } = graph;
  if (network.hasNode(id)) {
    for (const code of codesOfNode(network.getNodeAttributes(id))) {
      const others = (idsByCode.get(code) ?? []).filter((other) => other !== id);
      if (others.length === 0) idsByCode.delete(code);
      else idsByCode.set(code, others);
    }
    nameKeys.delete(id);
    network.dropNode(id);
  }
  if (state === null) return;
  network.addNode(id, { ...state.node, population: null, listSize: null });
  nameKeys.set(id, searchKey(state.node.name));
  for (const code of codesOfNode(state.node)) idsByCode.set(code, [...(idsByCode.get(code) ?? []), id]);
  for (const tie of state.ties) {
    if (!network.hasNode(tie.source) || !network.hasNode(tie.target)) continue;
    network.addDirectedEdgeWithKey(tie.id, tie.source, tie.target, {
      ...tie,
      people: null,
      shareOfTarget: null,
    });
  }
}
