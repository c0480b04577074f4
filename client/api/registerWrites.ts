import type { RegisterEntry, RegisterKind } from "../../server/contract/register.ts";
import type { ImportReport } from "../../server/contract/registerImport.ts";
import { collectionOf, entryPath } from "./registerPaths.ts";
import { type Sent, sendRequest } from "./sendRequest.ts";

/**
 * The writes of the register. Each names the revision it is written over, so that nobody's change is lost
 * unseen: another revision is refused with the code `revision-stale`. All throw RequestFailure.
 */
const over = (revision: number) => ({ "If-Match": `"${revision}"` });

/** Makes a new entry; sent again under the same key it is made once. */
export function createEntry(kind: RegisterKind, input: unknown, key: string): Promise<RegisterEntry> {
  return written(`/api/${collectionOf(kind)}`, {
    method: "POST",
    body: JSON.stringify(input),
    headers: { "Idempotency-Key": key },
  });
}

/** Replaces an entry whole. */
export function replaceEntry(id: string, input: unknown, revision: number): Promise<RegisterEntry> {
  return written(entryPath(id), { method: "PUT", body: JSON.stringify(input), headers: over(revision) });
}

/** Takes an entry out of the register; its history stays. */
export async function deleteEntry(id: string, revision: number): Promise<void> {
  await sendRequest(entryPath(id), { method: "DELETE", headers: over(revision) });
}

/** Puts back what an entry was after `to`, 0 being as it was compiled. `current` is its revision now. */
export function restoreEntry(id: string, to: number, current: number): Promise<RegisterEntry> {
  return written(`${entryPath(id)}/restore`, {
    method: "POST",
    body: JSON.stringify({ revision: to }),
    headers: over(current),
  });
}

/** Reads a CSV against the register: what it would do and what is wrong with it, or, with a key, does it. */
export function importTable(kind: RegisterKind, csv: string, key: string | null): Promise<ImportReport> {
  return written(`/api/register/import?kind=${kind}&dryRun=${key === null}`, {
    method: "POST",
    body: csv,
    contentType: "text/csv",
    headers: key === null ? {} : { "Idempotency-Key": key },
  });
}

async function written<Value>(path: string, sent: Sent): Promise<Value> {
  const answer = await sendRequest<Value>(path, sent);
  if (answer === null) throw new Error(`${sent.method} ${path} was answered without a body`);
  return answer;
}
