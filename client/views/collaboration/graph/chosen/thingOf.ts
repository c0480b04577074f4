import type {
  CollaborationNode,
  CollaborationProjection,
  Common,
} from "../../../../../server/contract/collaboration.ts";

/** One thing and who have it in common; `null` where nobody in the projection has. */
export function thingOf(
  projection: CollaborationProjection,
  id: string,
): { common: Common; members: CollaborationNode[] } | null {
  const ends = new Set<string>();
  let common: Common | null = null;
  for (const { source, target, attributes } of projection.edges) {
    const found = attributes.shared.find((each) => each.id === id);
    if (found === undefined) continue;
    common ??= found;
    ends.add(source).add(target);
  }
  if (common === null) return null;
  return {
    common,
    members: projection.nodes.filter(({ key }) => ends.has(key)).map(({ attributes }) => attributes),
  };
}
