import type { Practice } from "../contract/organisations.ts";
import type { Dependencies } from "../dependencies.ts";
import type { GraphNode, Question } from "../graph/collaborationGraph.ts";
import { byName } from "../graph/memberships.ts";
import { nodesWithin } from "./nodesWithin.ts";

/**
 * The practices within a node at a date and evidence, by name, with their lists of 2014/15: the members of a
 * CCG or locality, and for other areas those of the CCGs in it.
 */
export function practiceRows(dependencies: Dependencies, node: GraphNode, question: Question): Practice[] {
  const { graph } = dependencies;
  const practices = [...nodesWithin(dependencies, node, question)]
    .map((id) => graph.network.getNodeAttributes(id))
    .filter(({ kind }) => kind === "practice");
  return practices.sort(byName).map(({ id, ods, name, listSize, postcode, position }) => ({
    id,
    code: ods ?? id,
    name,
    listSize,
    postcode,
    position,
  }));
}
