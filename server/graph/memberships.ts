import type { CollaborationGraph, GraphNode, GraphTie, Question } from "./collaborationGraph.ts";
import { standingOf } from "./inForce.ts";

/** A tie and the node at its other end, as seen from one of its ends. */
export type Seen = { tie: GraphTie; node: GraphNode };

/** Ties that stand at the question's date and evidence, and how many nobody can place in time. */
export type Standing = { shown: Seen[]; unknown: number };

/**
 * What a node belongs to or takes part in: member-of, shares-post and shares-function ties leading out
 * of it, in the order of the other end's kind and name.
 */
export function membershipsOf(graph: CollaborationGraph, id: string, question: Question): Standing {
  const seen: Seen[] = [];
  graph.network.forEachOutEdge(id, (_, tie, __, ___, ____, node) => {
    if (isBelonging(tie)) seen.push({ tie, node });
  });
  return standing(seen, question);
}

/**
 * What belongs to a node: the same ties, leading in. Practices are left out, see practicesOf, and so are CCGs
 * that are only listed, see alsoListedAt.
 */
export function membersOf(graph: CollaborationGraph, id: string, question: Question): Standing {
  return standing(
    tiedTo(graph, id, (tie, node) => node.kind !== "practice" && tie.role !== onlyListed),
    question,
  );
}

/** CCGs that a second register lists under a footprint though none of their people live in it. */
export function alsoListedAt(graph: CollaborationGraph, id: string, question: Question): Seen[] {
  return standing(
    tiedTo(graph, id, (tie) => tie.role === onlyListed),
    question,
  ).shown;
}

/** Member practices of a CCG or locality, by name. */
export function practicesOf(graph: CollaborationGraph, id: string, question: Question): GraphNode[] {
  const ties = tiedTo(graph, id, (_, node) => node.kind === "practice");
  return standing(ties, question).shown.map(({ node }) => node);
}

/** The role of a membership that counts nobody. */
const onlyListed = "listed";

function tiedTo(
  graph: CollaborationGraph,
  id: string,
  counts: (tie: GraphTie, node: GraphNode) => boolean,
): Seen[] {
  const seen: Seen[] = [];
  graph.network.forEachInEdge(id, (_, tie, __, ___, node) => {
    if (isBelonging(tie) && counts(tie, node)) seen.push({ tie, node });
  });
  return seen;
}

/** Areas of the same layer that touch it on land or by ferry or bridge, longest border first. */
export function neighboursOf(graph: CollaborationGraph, id: string): Seen[] {
  const seen: Seen[] = [];
  graph.network.forEachEdge(id, (_, tie, source, __, sourceNode, targetNode) => {
    if (tie.kind === "borders") seen.push({ tie, node: source === id ? targetNode : sourceNode });
  });
  return seen.sort((one, other) => (other.tie.km ?? -1) - (one.tie.km ?? -1) || byName(one.node, other.node));
}

/** Admissions ties of a CCG (its trusts) or a trust (its CCGs), largest share first. */
export function admissionsOf(graph: CollaborationGraph, id: string): Seen[] {
  const seen: Seen[] = [];
  graph.network.forEachEdge(id, (_, tie, source, __, sourceNode, targetNode) => {
    if (tie.kind === "uses") seen.push({ tie, node: source === id ? targetNode : sourceNode });
  });
  return seen.sort((one, other) => (other.tie.share ?? 0) - (one.tie.share ?? 0));
}

const isBelonging = ({ kind }: GraphTie) =>
  kind === "member-of" || kind === "shares-post" || kind === "shares-function";

function standing(seen: readonly Seen[], question: Question): Standing {
  const shown = seen.filter(({ tie }) => standingOf(tie, question) === "shown");
  const unknown = seen.filter(({ tie }) => standingOf(tie, question) === "unknown").length;
  shown.sort((one, other) => one.node.kind.localeCompare(other.node.kind) || byName(one.node, other.node));
  return { shown, unknown };
}

const collator = new Intl.Collator("en-GB");

/** Orders nodes by the name people say, then by identifier so that equal names keep one order. */
export function byName(one: GraphNode, other: GraphNode): number {
  return collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}
