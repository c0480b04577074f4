import type {
  CollaborationNode,
  CollaborationProjection,
} from "../../../../../server/contract/collaboration.ts";

/** What a group's members have in common among themselves and with those of other groups; in force alone. */
export type GroupLinks = {
  members: CollaborationNode[];
  /** Pairs of members that are linked, and pairs there are. */
  insidePairs: number;
  possible: number;
  /** Other groups by the pairs that link them with this one, the most first. */
  others: { group: string; pairs: number }[];
};

/** Counts the pairs within a group and between it and others. */
export function groupLinks(
  projection: CollaborationProjection,
  groupOf: ReadonlyMap<string, string>,
  id: string,
): GroupLinks {
  const members = projection.nodes
    .filter(({ key }) => groupOf.get(key) === id)
    .map(({ attributes }) => attributes);
  const pairs = new Map<string, number>();
  for (const { source, target, attributes } of projection.edges) {
    if (attributes.inForce === "unknown") continue;
    const [one, other] = [groupOf.get(source), groupOf.get(target)];
    const across = one === id ? other : other === id ? one : undefined;
    if (across !== undefined) pairs.set(across, (pairs.get(across) ?? 0) + 1);
  }
  return {
    members: members.sort(
      (one, other) => other.degree - one.degree || one.name.localeCompare(other.name, "en"),
    ),
    insidePairs: pairs.get(id) ?? 0,
    possible: (members.length * (members.length - 1)) / 2,
    others: [...pairs]
      .filter(([group]) => group !== id)
      .map(([group, count]) => ({ group, pairs: count }))
      .sort((one, other) => other.pairs - one.pairs || (one.group < other.group ? -1 : 1)),
  };
}
