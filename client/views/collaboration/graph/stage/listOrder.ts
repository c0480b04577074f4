import { groupedBy } from "../groupedBy.ts";
import type { VisibleNode } from "../visibleGraph.ts";

/** A mark in the list, and whether it is one of several of an open group, which stand together. */
export type ListedMark = { mark: VisibleNode; isInside: boolean };

/** Marks by name, the CCGs of an open group together at the place that the group's name has. */
export function listOrder(
  nodes: readonly VisibleNode[],
  groups: ReadonlyMap<string, { name: string }>,
): ListedMark[] {
  const members = groupedBy(
    nodes.filter(({ kind, group }) => kind === "organisation" && group !== null),
    ({ group }) => group ?? "",
  );
  return nodes
    .map((mark) => {
      const isInside = mark.kind === "organisation" && (members.get(mark.group ?? "")?.length ?? 0) > 1;
      const home = isInside ? groups.get(mark.group ?? "")?.name : undefined;
      return { mark, isInside, under: home ?? mark.name };
    })
    .sort(
      (one, other) =>
        names.compare(one.under, other.under) ||
        compareIds(one.mark.group ?? "", other.mark.group ?? "") ||
        names.compare(one.mark.name, other.mark.name) ||
        compareIds(one.mark.id, other.mark.id),
    )
    .map(({ mark, isInside }) => ({ mark, isInside }));
}

const names = new Intl.Collator("en-GB");

function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
