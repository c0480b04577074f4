import type { RegisterEntry } from "../../../../server/contract/register.ts";

/** Everybody tied to an entry, each once. */
export function organisationsOfEntry(entry: RegisterEntry): string[] {
  return [...new Set(tiesOf(entry).map(({ organisation }) => organisation))];
}

/** What an entry shares as the address writes it, `post:accountable-officer`; `null` for a grouping. */
export function whatOfEntry(entry: RegisterEntry): string | null {
  if (entry.kind === "post") return `post:${entry.role}`;
  return entry.kind === "function" ? `function:${entry.function}` : null;
}

function tiesOf(entry: RegisterEntry): readonly { organisation: string }[] {
  switch (entry.kind) {
    case "post":
      return entry.holders;
    case "function":
      return entry.participants;
    case "grouping":
      return entry.members;
  }
}
