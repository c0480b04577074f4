import type { Practice } from "../contract/organisations.ts";
import type { Dependencies } from "../dependencies.ts";
import type { GraphNode } from "../graph/collaborationGraph.ts";
import { practicesOf } from "../graph/memberships.ts";

/** The practices that belong to a node, by name, with their lists of 2014/15. */
export function practiceRows({ compiled, graph }: Dependencies, node: GraphNode): Practice[] {
  const listSizes = new Map(compiled.practices.map((practice) => [practice.code, practice.listSize]));
  return practicesOf(graph, node.id).map(({ id, ods, name, postcode, position }) => ({
    id,
    code: ods ?? id,
    name,
    listSize: listSizes.get(ods ?? "") ?? null,
    postcode,
    position,
  }));
}
