import { areaKinds, isAreaKind } from "../../geodata/model/kinds.ts";
import type { Member, Membership, OrganisationDetail } from "../contract/organisations.ts";
import type { CollaborationGraph, GraphNode, GraphTie, Question } from "../graph/collaborationGraph.ts";
import { inForceAt } from "../graph/inForce.ts";
import {
  admissionsOf,
  alsoListedAt,
  byName,
  membershipsOf,
  membersOf,
  neighboursOf,
  practicesOf,
  type Seen,
} from "../graph/memberships.ts";
import { nodeReference } from "../graph/nodeReference.ts";
import type { England } from "../measures/england.ts";
import type { MeasureBook } from "../measures/measureBook.ts";
import { registerDataset } from "../register/nodeOfBody.ts";
import { figuresOf } from "./figures.ts";
import { hospitalsOf } from "./hospitals.ts";

/** Everything about one node, at the date and evidence asked for. */
export function organisationDetail(
  england: England,
  book: MeasureBook,
  node: GraphNode,
  question: Question,
): OrganisationDetail {
  const { graph } = england;
  const memberships = membershipsOf(graph, node.id, question);
  const members = membersOf(graph, node.id, question);
  return {
    ...nodeReference(node),
    kind: node.kind,
    officialName: node.officialName,
    footprintNumber: node.footprintNumber,
    position: node.position,
    population: node.population,
    acute: node.acute,
    purpose: node.purpose,
    asAt: question.asAt,
    evidence: [...question.evidence],
    postcode: node.postcode,
    note: node.note,
    figures: figuresOf(england, book, node, members, question),
    memberships: memberships.shown.map((seen) => membership(graph, seen, question)),
    membershipsUnknown: memberships.unknown,
    members: members.shown.map((seen) => member(graph, seen, question)),
    membersUnknown: members.unknown,
    alsoListed: alsoListedAt(graph, node.id, question).map(({ tie, node: listed }) => ({
      node: nodeReference(listed),
      note: tie.note,
    })),
    neighbours: neighboursOf(graph, node.id).map(({ tie, node: neighbour }) => ({
      node: nodeReference(neighbour),
      crossing: tie.crossing ?? "land",
      km: tie.km,
      note: tie.note,
    })),
    overlaps: overlapsOf(graph, node),
    admissions: admissionsOf(graph, node.id).flatMap(({ tie, node: other }) =>
      tie.share === null
        ? []
        : [
            {
              node: { ...nodeReference(other), name: nameSeen(tie, other) },
              share: tie.share,
              period: tie.datesAsWritten ?? tie.seenBy ?? "not known",
              note: tie.note,
            },
          ],
    ),
    hospitals: hospitalsOf(england, node),
    practiceCount: practiceCountOf(graph, node, question),
    datasets: node.datasets,
  };
}

/** A trust goes by its name in the year of the admissions, a CCG by its own. */
function nameSeen(tie: GraphTie, other: GraphNode): string {
  return tie.target === other.id ? (tie.targetName ?? other.name) : other.name;
}

/** Member practices of a CCG or of a locality; `null` for what has none of its own. */
function practiceCountOf(graph: CollaborationGraph, node: GraphNode, question: Question): number | null {
  const practices = practicesOf(graph, node.id, question).length;
  return practices > 0 || node.kind === "ccg" ? practices : null;
}

function membership(graph: CollaborationGraph, { tie, node }: Seen, question: Question): Membership {
  return {
    node: nodeReference(node),
    purpose: node.purpose,
    people: sharedPeople(graph, tie.source, tie.target, tie.share),
    share: tie.share,
    role: tie.role,
    evidence: tie.evidence,
    inForce: inForceAt(tie, question.asAt),
    validFrom: tie.validFrom,
    validTo: tie.validTo,
    datesAsWritten: tie.datesAsWritten,
    note: tie.note,
    sources: tie.sources,
    // What people entered here is no dataset of the compiler; its sources stand on the tie.
    datasets: tie.dataset === registerDataset ? [] : [tie.dataset],
  };
}

function member(graph: CollaborationGraph, { tie, node }: Seen, question: Question): Member {
  return {
    node: nodeReference(node),
    people: sharedPeople(graph, tie.source, tie.target, tie.share) ?? node.population,
    share: tie.share,
    role: tie.role,
    evidence: tie.evidence,
    inForce: inForceAt(tie, question.asAt),
  };
}

/** People of an area inside another, where its membership is partial; `null` where it is whole or unknown. */
function sharedPeople(
  graph: CollaborationGraph,
  id: string,
  whole: string,
  share: number | null,
): number | null {
  const overlap = `overlaps/${id}/${whole}`;
  if (share === null || !graph.network.hasEdge(overlap)) return null;
  return graph.network.getEdgeAttribute(overlap, "people");
}

/** How an area meets the areas of every other layer, most people in common first. */
function overlapsOf(graph: CollaborationGraph, node: GraphNode): OrganisationDetail["overlaps"] {
  if (!isAreaKind(node.kind)) return [];
  const met: { other: GraphNode; people: number; shareOfThis: number; shareOfOther: number }[] = [];
  graph.network.forEachEdge(node.id, (_, tie, source, __, sourceNode, targetNode) => {
    if (tie.kind !== "overlaps" || tie.people === null || tie.share === null || tie.shareOfTarget === null)
      return;
    const outward = source === node.id;
    met.push({
      other: outward ? targetNode : sourceNode,
      people: tie.people,
      shareOfThis: outward ? tie.share : tie.shareOfTarget,
      shareOfOther: outward ? tie.shareOfTarget : tie.share,
    });
  });
  met.sort((one, other) => other.people - one.people || byName(one.other, other.other));
  return areaKinds
    .filter((layer) => layer !== node.kind)
    .map((layer) => ({
      layer,
      areas: met
        .filter(({ other }) => other.kind === layer)
        .map(({ other, people, shareOfThis, shareOfOther }) => ({
          node: nodeReference(other),
          population: people,
          shareOfThis,
          shareOfOther,
        })),
    }));
}
