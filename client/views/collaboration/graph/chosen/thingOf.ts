import type {
  CollaborationNode,
  CollaborationProjection,
  Common,
} from "../../../../../server/contract/collaboration.ts";
import { isInForce } from "../../../../../server/domain/sharing/isInForce.ts";

/** One thing with those who have it in common in force, and those of whom nobody can place in time whether they do. */
export type ThingShared = { common: Common; members: CollaborationNode[]; perhaps: CollaborationNode[] };

/** Who have one thing in common, surely or perhaps; nobody where it is not in the projection. */
export function havingOf(projection: CollaborationProjection, id: string): CollaborationNode[] {
  const thing = thingOf(projection, id);
  return thing === null ? [] : [...thing.members, ...thing.perhaps];
}

/** Who have one thing in common; `null` where nobody in the projection has, nor may have. */
export function thingOf(projection: CollaborationProjection, id: string): ThingShared | null {
  const found = projection.edges.flatMap(({ source, target, attributes }) => {
    const common = attributes.shared.find((each) => each.id === id);
    return common === undefined ? [] : [{ common, ends: [source, target] }];
  });
  const placed = found.filter(({ common }) => isInForce(common));
  const [first = found[0]] = placed;
  if (first === undefined) return null;
  const having = new Set(placed.flatMap(({ ends }) => ends));
  const met = new Set(found.flatMap(({ ends }) => ends));
  const nodes = projection.nodes.filter(({ key }) => met.has(key));
  return {
    common: first.common,
    members: nodes.filter(({ key }) => having.has(key)).map(({ attributes }) => attributes),
    perhaps: nodes.filter(({ key }) => !having.has(key)).map(({ attributes }) => attributes),
  };
}
