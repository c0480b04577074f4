import type { RegisterBody, RegisterChange } from "../../../../../server/contract/register.ts";

/** What an entry was after a revision, by its history; 0 is what it was before its first change. */
export function stateAt(changes: readonly RegisterChange[], revision: number): RegisterBody | null {
  if (revision === 0) return changes[0]?.before ?? null;
  return changes.find((change) => change.revision === revision)?.after ?? null;
}
