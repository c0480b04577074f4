import { type OrganisationKind, organisationKinds } from "../../geodata/model/kinds.ts";
import type { OrganisationSummary } from "../contract/organisations.ts";
import type { Dependencies } from "../dependencies.ts";
import type { GraphNode, Question } from "../graph/collaborationGraph.ts";
import { byName } from "../graph/memberships.ts";
import { areasAtAtom } from "../search/areasHolding.ts";
import { nodesWithin } from "./nodesWithin.ts";
import { organisationSummary } from "./organisationSummary.ts";

/** What a reader narrows the list of organisations by; `null` where they do not. */
export type OrganisationFilter = {
  kinds: readonly OrganisationKind[] | null;
  text: string | null;
  within: GraphNode | null;
  /** The date and evidence by which memberships count; only asked where `within` is. */
  question: Question;
};

/**
 * Organisations and areas that fit: likeliest first where a text is given, else by kind and name. A town
 * finds the areas it lies in. Practices are listed only where they are asked for.
 */
export function organisationList(
  dependencies: Dependencies,
  filter: OrganisationFilter,
): OrganisationSummary[] {
  const kinds = new Set<string>(filter.kinds ?? organisationKinds.filter((kind) => kind !== "practice"));
  const inside = filter.within === null ? null : nodesWithin(dependencies, filter.within, filter.question);
  const fits = (node: GraphNode) => kinds.has(node.kind) && (inside === null || inside.has(node.id));
  return candidates(dependencies, filter.text, fits).flatMap((node) => organisationSummary(node) ?? []);
}

function candidates(
  { graph, table, search }: Dependencies,
  text: string | null,
  fits: (node: GraphNode) => boolean,
): GraphNode[] {
  if (text === null) {
    const order = new Map<string, number>(organisationKinds.map((kind, position) => [kind, position]));
    return graph.network
      .filterNodes((_, node) => fits(node))
      .map((id) => graph.network.getNodeAttributes(id))
      .sort(
        (one, other) => (order.get(one.kind) ?? 99) - (order.get(other.kind) ?? 99) || byName(one, other),
      );
  }
  const nodes = search.find(text).flatMap(({ id, town }) => {
    if (id !== null) return [graph.network.getNodeAttributes(id)];
    const atom = graph.towns[town ?? -1]?.atom;
    return atom === undefined ? [] : areasAtAtom(graph, table, atom);
  });
  return [...new Set(nodes)].filter(fits);
}
