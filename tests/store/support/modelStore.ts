import type { RegisterBody, RegisterChange } from "../../../server/contract/register.ts";
import type { IdempotencyKey, WriteCommand, WriteOutcome } from "../../../server/store/registerStore.ts";

type Change = Omit<RegisterChange, "at">;

/** What a store should do, as plainly as it can be said; without times. */
export class ModelStore {
  changes: Change[] = [];
  readonly #keys = new Map<string, { fingerprint: string; changes: Change[] }>();

  write(commands: readonly WriteCommand[], key: IdempotencyKey | null): unknown {
    const use = key === null ? undefined : this.#keys.get(key.key);
    if (use !== undefined) {
      if (use.fingerprint !== key?.fingerprint) return { kind: "key-reused" };
      return { kind: "repeated", changes: use.changes };
    }
    const changes: Change[] = [];
    for (const { id, action, expected, before, after } of commands) {
      const latest = [...this.changes, ...changes].findLast(({ entry }) => entry === id);
      const current = latest?.revision ?? 0;
      if (current !== expected) return { kind: "stale", id, current };
      changes.push({
        sequence: this.changes.length + changes.length + 1,
        entry: id,
        revision: current + 1,
        action,
        before: latest === undefined ? before : latest.after,
        after,
      });
    }
    this.changes = [...this.changes, ...changes];
    if (key !== null) this.#keys.set(key.key, { fingerprint: key.fingerprint, changes });
    return { kind: "written", changes };
  }

  entries(): { id: string; revision: number; sequence: number; body: RegisterBody | null }[] {
    return this.changes
      .filter(
        ({ entry, sequence }) =>
          !this.changes.some((later) => later.entry === entry && later.sequence > sequence),
      )
      .map(({ entry, revision, sequence, after }) => ({ id: entry, revision, sequence, body: after }));
  }
}

/** A store's answer as the model gives it. */
export function withoutTimes(outcome: WriteOutcome): unknown {
  return "changes" in outcome ? { ...outcome, changes: changesWithoutTimes(outcome.changes) } : outcome;
}

export function changesWithoutTimes(changes: readonly RegisterChange[]): Change[] {
  return changes.map(({ at: _, ...change }) => change);
}
