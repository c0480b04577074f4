import type { ChangeAction, RegisterBody, RegisterChange } from "../../contract/register.ts";
import type { KeptEntry, Register } from "../../register/register.ts";
import { allows, type IfMatch, revisionTag } from "../platform/ifMatch.ts";
import { Problem } from "../platform/problem.ts";

/** How often a write over any revision is tried again where somebody else was quicker. */
const mostTries = 5;

/** What is to be done to an entry: decided from the state it is done to; `null` where nothing needs doing. */
export type Change = { action: ChangeAction; after: RegisterBody | null } | null;

/**
 * Changes an entry over the revision that was named. `find` looks the entry up, refusing one that cannot be changed so;
 * `decide` says what is done to it. Throws `revision-stale` (412) with the current revision where it is another,
 * and then nothing was changed.
 */
export async function changeEntry(
  register: Register,
  ifMatch: IfMatch,
  find: () => KeptEntry,
  decide: (entry: KeptEntry) => Promise<Change> | Change,
): Promise<KeptEntry> {
  // Another server may have written the revision that was named, and its news be under way still.
  if (!allows(ifMatch, find().revision)) await register.catchUp();
  for (let tries = 1; ; tries += 1) {
    const entry = find();
    if (!allows(ifMatch, entry.revision)) throw stale(entry.id, entry.revision);
    const change = await decide(entry);
    if (change === null) return entry;
    const outcome = await register.write([
      {
        id: entry.id,
        kind: entry.kind,
        action: change.action,
        expected: entry.revision,
        before: entry.body,
        after: change.after,
      },
    ]);
    if (outcome.kind === "written" || outcome.kind === "repeated") return afterChange(entry, outcome.changes);
    const current = register.entry(entry.id)?.revision ?? entry.revision;
    if (ifMatch !== "any" || tries === mostTries) throw stale(entry.id, current);
  }
}

/** The entry as the change left it, whatever was done to it since. */
export function afterChange(entry: KeptEntry, changes: readonly RegisterChange[]): KeptEntry {
  const change = changes.find((each) => each.entry === entry.id);
  if (change === undefined) return entry;
  return { ...entry, body: change.after, revision: change.revision, changedAt: change.at };
}

function stale(id: string, current: number): Problem {
  return new Problem(
    "revision-stale",
    `${id} is at revision ${current} now. Nothing was changed; read it again and decide anew`,
    { headers: { ETag: revisionTag(current) } },
  );
}
