import type { StandingEntry } from "../../answers/registerList.ts";
import type { RegisterKind } from "../../contract/register.ts";
import type { KeptEntry, Register } from "../../register/register.ts";
import { revisionTag } from "../platform/ifMatch.ts";
import { Problem } from "../platform/problem.ts";
import { addressOfEntry } from "./collections.ts";

/**
 * The entry of a kind with an identifier, or the rest of one, deleted or not. Throws `entry-not-found` (404),
 * which says where an entry of another kind is to be found.
 */
export function entryOf(register: Register, kind: RegisterKind, text: string): KeptEntry {
  const entry = register.entry(text) ?? register.entry(`${kind}:${text}`);
  if (entry?.kind === kind) return entry;
  const echoed = text.slice(0, 80);
  throw new Problem(
    "entry-not-found",
    entry === null
      ? `No ${kind} has the identifier ${echoed}`
      : `${echoed} is a ${entry.kind}: it is at ${addressOfEntry(entry.kind, entry.id)}`,
  );
}

/** As entryOf; throws `entry-deleted` (410) for an entry that was deleted, with the way to its history. */
export function standingEntryOf(register: Register, kind: RegisterKind, text: string): StandingEntry {
  const entry = entryOf(register, kind, text);
  const { body } = entry;
  if (body !== null) return { ...entry, body };
  const address = addressOfEntry(kind, entry.id);
  throw new Problem(
    "entry-deleted",
    `${entry.id} was deleted at revision ${entry.revision}. Its history is at ${address}/history, and POST ${address}/restore brings it back`,
    {
      headers: {
        ETag: revisionTag(entry.revision),
        Link: `<${address}/history>; rel="version-history"`,
      },
    },
  );
}
