import type {
  CollaborationAsked,
  CollaborationEdge,
  CollaborationNode,
  CollaborationProjection,
  SharedByMany,
} from "../contract/collaboration.ts";
import { commonWeightFormula } from "../domain/sharing/commonWeight.ts";
import type { CommonThing } from "../graph/commonThing.ts";
import { drawnAt } from "../graph/drawnAt.ts";
import { nodeReference } from "../graph/nodeReference.ts";
import type { ProjectedNode, Projection, ProjectionAsked } from "../graph/projection.ts";
import type { England } from "../measures/england.ts";

/** A projection as it is sent: what was asked, organisations with where they are drawn, and what they have in common. */
export function collaborationAnswer(
  england: England,
  { nodes, edges, pairsUnknown, byMany }: Projection,
  asked: ProjectionAsked,
): CollaborationProjection {
  return {
    options: { type: "undirected", multi: false, allowSelfLoops: false },
    attributes: {
      of: asked.of,
      ...collaborationAsked(asked),
      pairsUnknown,
      sharedByMany: byMany.map((thing) => sharedByMany(thing, asked)),
    },
    nodes: nodes.map((projected) => ({
      key: projected.node.id,
      attributes: collaborationNode(england, projected),
    })),
    edges: edges.map((edge) => ({
      key: edge.key,
      source: edge.source,
      target: edge.target,
      attributes: collaborationEdge(edge),
    })),
  };
}

/** Named one by one: copying all but some takes longer than everything else there is to do for an edge. */
function collaborationEdge({
  weight,
  weightByKind,
  evidence,
  inForce,
  shared,
  sharedByMany,
}: CollaborationEdge): CollaborationEdge {
  return { weight, weightByKind, evidence, inForce, shared, sharedByMany };
}

/** What was asked of collaboration, as every answer repeats it. */
export function collaborationAsked(asked: Omit<ProjectionAsked, "of">): CollaborationAsked {
  return {
    on: [...asked.on],
    purposes: asked.purposes === null ? null : [...asked.purposes],
    weights: asked.weights,
    formula: commonWeightFormula,
    asAt: asked.asAt,
    evidence: [...asked.evidence],
    withUnknown: asked.withUnknown,
  };
}

/** Something listed once, with every tie to it that held, or may have held, at the date. */
function sharedByMany(
  { kind, id, name, what, purpose, weight, ties }: CommonThing,
  { weights }: Pick<ProjectionAsked, "weights">,
): SharedByMany {
  return {
    kind,
    id,
    name,
    what,
    purpose,
    weight: weights[kind] ?? weight,
    ties: [...ties].flatMap(([organisation, held]) =>
      held
        .filter(({ inForce }) => inForce !== "no")
        .map((tie) => ({ organisation, ...tie, sources: [...tie.sources] })),
    ),
  };
}

function collaborationNode(
  england: England,
  { node, degree, strength, strengthByKind }: ProjectedNode,
): CollaborationNode {
  const place = drawnAt(england, node);
  return {
    ...nodeReference(node),
    population: node.population,
    longitude: place?.[0] ?? null,
    latitude: place?.[1] ?? null,
    degree,
    strength,
    strengthByKind,
  };
}
