import type { DatasetKey, ProvenanceSource } from "../../geodata/model/artefacts.ts";
import type { EdgeKind, NodeKind } from "../../geodata/model/kinds.ts";
import type { SerialisedGraph } from "../contract/graph.ts";
import type { CollaborationGraph, Question } from "./collaborationGraph.ts";
import { creditsOf, peopleDataset } from "./credits.ts";
import { inForceAt, standingOf } from "./inForce.ts";

/** Which nodes and ties of the graph are asked for. */
export type GraphSelection = Question & {
  kinds: ReadonlySet<NodeKind>;
  edges: ReadonlySet<EdgeKind>;
};

/**
 * The graph as graphology writes it, with the nodes of some kinds and the ties among them that stand at the
 * date and evidence asked for; ties of which nobody knows are counted. `sources` are all there are: those that
 * were used are credited.
 */
export function serialiseGraph(
  { network }: CollaborationGraph,
  selection: GraphSelection,
  sources: readonly ProvenanceSource[],
): SerialisedGraph {
  const datasets = new Set<DatasetKey>();
  const nodes: SerialisedGraph["nodes"] = [];
  network.forEachNode((key, attributes) => {
    if (!selection.kinds.has(attributes.kind)) return;
    nodes.push({ key, attributes });
    for (const dataset of attributes.datasets) datasets.add(dataset);
    if (attributes.population !== null) datasets.add(peopleDataset);
  });
  const edges: SerialisedGraph["edges"] = [];
  let tiesUnknown = 0;
  network.forEachEdge((key, tie, source, target, sourceNode, targetNode) => {
    if (!selection.edges.has(tie.kind)) return;
    if (!selection.kinds.has(sourceNode.kind) || !selection.kinds.has(targetNode.kind)) return;
    const standing = standingOf(tie, selection);
    if (standing === "unknown") tiesUnknown += 1;
    if (standing !== "shown") return;
    datasets.add(tie.dataset);
    const { source: _, target: __, ...attributes } = tie;
    edges.push({
      key,
      source,
      target,
      attributes: { ...attributes, inForce: inForceAt(tie, selection.asAt) },
    });
  });
  return {
    options: { type: "directed", multi: true, allowSelfLoops: false },
    attributes: {
      asAt: selection.asAt,
      evidence: [...selection.evidence],
      tiesUnknown,
      ...creditsOf(sources, datasets),
    },
    nodes,
    edges,
  };
}
