import type { Draft } from "./askedQuery.ts";

const storageKey = "asked-before";
const mostKept = 8;

let kept: readonly Draft[] = stored();
const listeners = new Set<() => void>();

/** The reader's own queries of this visit, the latest first; kept by the tab alone. */
export function askedBefore(): readonly Draft[] {
  return kept;
}

/** Hears of queries that are kept, until what it gives back is called. */
export function onAskedBefore(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Puts a query first; one that was asked before with other values is the same query, asked anew. */
export function keepAsked(draft: Draft): void {
  if (kept[0] !== undefined && sameText(kept[0], draft) && sameValues(kept[0], draft)) return;
  kept = [draft, ...kept.filter((each) => !sameText(each, draft))].slice(0, mostKept);
  try {
    globalThis.sessionStorage?.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // A tab that may store nothing keeps them until the page is left.
  }
  for (const listener of listeners) listener();
}

const sameText = (one: Draft, other: Draft) => one.sql.trim() === other.sql.trim();
const sameValues = (one: Draft, other: Draft) => JSON.stringify(one.given) === JSON.stringify(other.given);

function stored(): Draft[] {
  try {
    const found: unknown = JSON.parse(globalThis.sessionStorage?.getItem(storageKey) ?? "[]");
    return Array.isArray(found) ? found.filter(isDraft).slice(0, mostKept) : [];
  } catch {
    return [];
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null || !("sql" in value) || !("given" in value)) return false;
  const { sql, given } = value;
  return (
    typeof sql === "string" &&
    typeof given === "object" &&
    given !== null &&
    Object.values(given).every((each) => typeof each === "string")
  );
}
