import { nodeId } from "../../geodata/model/identifiers.ts";
import { areaKinds, isAreaKind } from "../../geodata/model/kinds.ts";
import type { Dependencies } from "../dependencies.ts";
import { at } from "../domain/at.ts";
import type { AtomSet } from "../domain/atomSet.ts";
import { type AreaBeside, nestingOf } from "../domain/nesting.ts";
import type { GraphNode, Question } from "../graph/collaborationGraph.ts";
import { membersOf, practicesOf } from "../graph/memberships.ts";

/** An area counts as within another where more than half of its people live there. */
const mostOfItsPeople = 0.5;

/**
 * Everything within a node at a date and evidence: what is tied to it as a member, and for an area also the
 * areas most of whose people live in it and the hospitals and trusts that stand in it. Practices follow their
 * CCG; where an area holds a part of a CCG, those known to stand elsewhere are left out, and where a council is
 * asked about, those that stand in it count too.
 */
export function nodesWithin(
  dependencies: Dependencies,
  within: GraphNode,
  question: Question,
): ReadonlySet<string> {
  const { graph, table } = dependencies;
  const inside = new Set(membersOf(graph, within.id, question).shown.map(({ node }) => node.id));
  for (const { id } of practicesOf(graph, within.id, question)) inside.add(id);
  const atoms = atomsOf(dependencies, within);
  if (atoms !== null) {
    for (const id of areasMostlyInside(dependencies, atoms)) inside.add(id);
    for (const id of standingInside(dependencies, within, atoms)) inside.add(id);
  }
  const divided = new Set<string>(
    atoms === null
      ? []
      : nestingOf(table, atoms, "ccg")
          .areas.filter(isPartly)
          .map(({ code }) => nodeId("ccg", code)),
  );
  for (const ccg of [...inside].filter((id) => id.startsWith("ccg:"))) {
    for (const { id } of practicesOf(graph, ccg, question)) {
      const atom = graph.atomOfNode.get(id);
      const elsewhere = atom !== undefined && atoms !== null && !atoms.includes(atom);
      if (!(divided.has(ccg) && elsewhere)) inside.add(id);
    }
  }
  inside.delete(within.id);
  return inside;
}

const isPartly = ({ peopleOutside }: AreaBeside) => peopleOutside > 0;

function atomsOf({ table }: Dependencies, { kind, ons }: GraphNode): AtomSet | null {
  if (!isAreaKind(kind) || ons === null) return null;
  const index = table.layers[kind].indexOf.get(ons);
  return index === undefined ? null : at(table.layers[kind].atomsOf, index);
}

function areasMostlyInside({ table }: Dependencies, atoms: AtomSet): string[] {
  return areaKinds.flatMap((layer) =>
    nestingOf(table, atoms, layer)
      .areas.filter(({ shareOfArea }) => shareOfArea > mostOfItsPeople)
      .map(({ code }) => nodeId(layer, code)),
  );
}

function standingInside({ graph }: Dependencies, within: GraphNode, atoms: AtomSet): string[] {
  const practicesStand = within.kind === "district" || within.kind === "county";
  return [...graph.atomOfNode]
    .filter(([id, atom]) => atoms.includes(atom) && (practicesStand || !id.startsWith("practice:")))
    .map(([id]) => id);
}
