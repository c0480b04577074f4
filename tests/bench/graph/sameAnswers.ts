import type { Task } from "./contender.ts";

/** Results that are numbers may differ by no more. */
const tolerance = 1e-9;

/** Compares one answer with ours: `null` where they say the same, else how they differ. */
export function difference(task: Task, ours: readonly number[], theirs: readonly number[]): string | null {
  if (ours.length !== theirs.length) return `${theirs.length} values instead of ${ours.length}`;
  const wanted = task === "components" ? byFirstNode(ours) : ours;
  const found = task === "components" ? byFirstNode(theirs) : theirs;
  let worst = 0;
  for (const [node, value] of wanted.entries()) {
    // Not a number differs from everything.
    const apart = Math.abs(value - (found[node] ?? Number.NaN));
    if (!(apart <= worst)) worst = apart;
  }
  return worst <= tolerance ? null : `${worst.toPrecision(2)} apart`;
}

/** Groups by the number of their first node, so that two divisions can be compared. */
function byFirstNode(groupOf: readonly number[]): number[] {
  const firstOf = new Map<number, number>();
  for (const [node, group] of groupOf.entries()) if (!firstOf.has(group)) firstOf.set(group, node);
  return groupOf.map((group) => firstOf.get(group) ?? -1);
}
