import { nodeId } from "../../geodata/model/identifiers.ts";
import { areaKinds } from "../../geodata/model/kinds.ts";
import type { Dependencies } from "../dependencies.ts";
import { at } from "../domain/at.ts";
import { nestingOf } from "../domain/nesting.ts";
import type { GraphNode } from "../graph/collaborationGraph.ts";
import { isAreaKind } from "./figures.ts";

/** An area counts as within another where more than half of its people live there. */
const mostOfItsPeople = 0.5;

/**
 * Everything within a node: what is tied to it as a member, and for an area also the areas most of whose
 * people live in it and the hospitals and trusts that stand in it. Practices follow their CCG; where a council
 * is asked about, those that stand in it count too.
 */
export function nodesWithin(dependencies: Dependencies, within: GraphNode): ReadonlySet<string> {
  const inside = new Set(tiedTo(dependencies, within.id));
  if (isAreaKind(within.kind)) {
    for (const id of areasMostlyInside(dependencies, within)) inside.add(id);
    for (const id of standingInside(dependencies, within)) inside.add(id);
  }
  for (const id of [...inside]) {
    if (id.startsWith("ccg:")) for (const practice of tiedTo(dependencies, id)) inside.add(practice);
  }
  inside.delete(within.id);
  return inside;
}

function tiedTo({ graph }: Dependencies, id: string): string[] {
  const tied = new Set<string>();
  graph.network.forEachInEdge(id, (_, tie, source) => {
    if (tie.kind === "member-of" || tie.kind === "shares-post" || tie.kind === "shares-function") {
      tied.add(source);
    }
  });
  return [...tied];
}

function areasMostlyInside({ table }: Dependencies, within: GraphNode): string[] {
  if (!isAreaKind(within.kind) || within.ons === null) return [];
  const index = table.layers[within.kind].indexOf.get(within.ons);
  if (index === undefined) return [];
  const atoms = at(table.layers[within.kind].atomsOf, index);
  return areaKinds.flatMap((layer) =>
    nestingOf(table, atoms, layer)
      .areas.filter(({ shareOfArea }) => shareOfArea > mostOfItsPeople)
      .map(({ code }) => nodeId(layer, code)),
  );
}

function standingInside({ graph, table }: Dependencies, within: GraphNode): string[] {
  if (!isAreaKind(within.kind)) return [];
  const layer = table.layers[within.kind];
  const index = layer.indexOf.get(within.ons ?? "");
  const practicesStand = within.kind === "district" || within.kind === "county";
  return [...graph.atomOfNode]
    .filter(
      ([id, atom]) => layer.areaOfAtom[atom] === index && (practicesStand || !id.startsWith("practice:")),
    )
    .map(([id]) => id);
}
