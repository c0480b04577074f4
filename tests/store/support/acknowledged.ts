import type { RegisterBody, RegisterChange } from "../../../server/contract/register.ts";
import type { RegisterStore, WriteCommand } from "../../../server/store/registerStore.ts";
import { grouping } from "./bodies.ts";

/** One change of a write that was acknowledged, as whoever asked for it wrote it down. */
export type Acknowledged = { entry: string; revision: number; sequence: number; name: string };

/** What was found of a stream of writes after it was cut. */
export type Findings = {
  acknowledged: number;
  found: number;
  /** Writes that were done but cut before they could be acknowledged. */
  foundBeyond: number;
  /** Everything that is not as it should be, in words; empty where all is well. */
  faults: string[];
};

/** Large enough that one write is spread over several pages of a database. */
const note = "A note that is long enough to be cut in the middle. ".repeat(35);

/** The commands of one write: the same write's changes carry one name, which says how many they are. */
export function writeOf(
  writer: string,
  number: number,
  revisions: ReadonlyMap<string, number>,
): WriteCommand[] {
  const size = (number % 3) + 1;
  return Array.from({ length: size }, (_, part) => {
    const id = `grouping:${writer}-${(number + part) % 5}`;
    const expected = revisions.get(id) ?? 0;
    const after = grouping(`${writer} write ${number} of ${size}`, note);
    return {
      id,
      kind: "grouping",
      action: expected === 0 ? "created" : "changed",
      expected,
      before: null,
      after,
    };
  });
}

export function acknowledgementsOf(changes: readonly RegisterChange[]): Acknowledged[] {
  return changes.map(({ entry, revision, sequence, after }) => ({
    entry,
    revision,
    sequence,
    name: nameOf(after),
  }));
}

/** Compares what a store holds with what was acknowledged: nothing missing, nothing half, history whole. */
export async function findingsIn(
  store: RegisterStore,
  acknowledged: readonly Acknowledged[],
): Promise<Findings> {
  const changes = await store.changesSince(0, 10_000_000);
  const faults: string[] = [];
  const bySequence = new Map(changes.map((change) => [change.sequence, change]));
  const missing = acknowledged.filter(({ sequence, entry, revision, name }) => {
    const change = bySequence.get(sequence);
    return change?.entry !== entry || change.revision !== revision || nameOf(change.after) !== name;
  });
  for (const lost of missing) faults.push(`Lost: revision ${lost.revision} of ${lost.entry} (${lost.name})`);

  changes.forEach(({ sequence }, at) => {
    if (sequence !== at + 1) faults.push(`Sequence ${sequence} stands in place ${at + 1}`);
  });
  const writes = countsOf(changes.map(({ after }) => nameOf(after)));
  for (const [name, count] of writes) {
    if (count !== Number(name.split(" of ")[1])) faults.push(`Half written: ${count} changes of "${name}"`);
  }
  const latest = new Map<string, RegisterChange>();
  for (const change of changes) {
    const before = latest.get(change.entry);
    if (change.revision !== (before?.revision ?? 0) + 1)
      faults.push(`${change.entry} skips to ${change.revision}`);
    if (JSON.stringify(change.before) !== JSON.stringify(before?.after ?? null)) {
      faults.push(`Revision ${change.revision} of ${change.entry} does not follow from the one before`);
    }
    latest.set(change.entry, change);
  }
  const entries = await store.entries();
  if (entries.length !== latest.size)
    faults.push(`${entries.length} entries for ${latest.size} with a history`);
  for (const { id, revision, sequence, body } of entries) {
    const change = latest.get(id);
    const isSame = change?.revision === revision && change.sequence === sequence;
    if (!isSame || JSON.stringify(change.after) !== JSON.stringify(body)) {
      faults.push(`${id} is not what its history ends with`);
    }
  }
  const told = countsOf(acknowledged.map(({ name }) => name));
  return {
    acknowledged: told.size,
    found: told.size - countsOf(missing.map(({ name }) => name)).size,
    foundBeyond: [...writes.keys()].filter((name) => !told.has(name)).length,
    faults,
  };
}

function nameOf(body: RegisterBody | null): string {
  return body?.name ?? "";
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
