import type { RegisterEntry } from "../../../../server/contract/register.ts";
import { tiesOf } from "../../../../server/contract/tiesOf.ts";

/** Everybody tied to an entry, each once. */
export function organisationsOfEntry(entry: RegisterEntry): string[] {
  return [...new Set(tiesOf(entry).map(({ organisation }) => organisation))];
}

/** What an entry shares as the address writes it, `post:accountable-officer`; `null` for a grouping. */
export function whatOfEntry(entry: RegisterEntry): string | null {
  if (entry.kind === "post") return `post:${entry.role}`;
  return entry.kind === "function" ? `function:${entry.function}` : null;
}
