import type { RegisterBody, RegisterChange } from "../../server/contract/register.ts";
import {
  type IdempotencyKey,
  type RegisterStore,
  StoreUnavailable,
  type WriteCommand,
} from "../../server/store/registerStore.ts";

/** A store in memory, with what a test needs to make trouble. */
export type MemoryStore = RegisterStore & {
  /** While true every method throws StoreUnavailable. */
  isDown: boolean;
  /** While true a write is kept and its answer lost, as where the connection breaks at the wrong moment. */
  losesAnswers: boolean;
  /** Awaited before a reading or writing begins. */
  before: (method: "read" | "write") => Promise<void>;
  /** Awaited after a history was read and before it is handed over: what it says may be old by then. */
  afterHistory: () => Promise<void>;
};

/** The store's contract kept in memory: the quick double for tests of everything above it. */
export function memoryStore(): MemoryStore {
  const changes: RegisterChange[] = [];
  const keys = new Map<string, { fingerprint: string; changes: RegisterChange[] }>();
  const listeners = new Set<() => void>();
  const revisionOf = (id: string) => changes.filter(({ entry }) => entry === id).at(-1)?.revision ?? 0;
  const ready = async (method: "read" | "write") => {
    await store.before(method);
    if (store.isDown) throw new StoreUnavailable("The database is taken away for a test", {});
  };

  const store: MemoryStore = {
    isDown: false,
    losesAnswers: false,
    before: async () => undefined,
    afterHistory: async () => undefined,
    async entries() {
      await ready("read");
      return [...new Map(changes.map((change) => [change.entry, change])).values()].map((change) => ({
        id: change.entry,
        kind: (change.after ?? change.before)?.kind ?? "post",
        revision: change.revision,
        sequence: change.sequence,
        body: copyOf(change.after),
        changedAt: change.at,
      }));
    },
    async changesSince(sequence, limit) {
      await ready("read");
      return copyOf(changes.filter((change) => change.sequence > sequence).slice(0, limit));
    },
    async historyOf(id) {
      await ready("read");
      const found = copyOf(changes.filter(({ entry }) => entry === id));
      await store.afterHistory();
      return found;
    },
    async write(commands: readonly WriteCommand[], key: IdempotencyKey | null) {
      await ready("write");
      const used = key === null ? undefined : keys.get(key.key);
      if (used !== undefined) {
        return used.fingerprint === key?.fingerprint
          ? { kind: "repeated", changes: copyOf(used.changes) }
          : { kind: "key-reused" };
      }
      for (const { id, expected } of commands) {
        if (revisionOf(id) !== expected) return { kind: "stale", id, current: revisionOf(id) };
      }
      const written = commands.map(
        (command, place): RegisterChange => ({
          sequence: changes.length + place + 1,
          entry: command.id,
          revision: command.expected + 1,
          action: command.action,
          at: new Date().toISOString(),
          before: copyOf(command.before),
          after: copyOf(command.after),
        }),
      );
      changes.push(...written);
      if (key !== null) keys.set(key.key, { fingerprint: key.fingerprint, changes: written });
      for (const listener of listeners) listener();
      if (store.losesAnswers) throw new StoreUnavailable("The connection is cut for a test", {}, true);
      return { kind: "written", changes: copyOf(written) };
    },
    onForeignChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      listeners.clear();
    },
  };
  return store;
}

/** What a database would give back: the value as it is after being written as JSON. */
function copyOf<Value extends RegisterBody | RegisterChange[] | null>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
