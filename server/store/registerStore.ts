import type { ChangeAction, RegisterBody, RegisterChange, RegisterKind } from "../contract/register.ts";

/** One entry as it stands after what was changed here; a `null` body is an entry that was deleted here. */
export type StoredEntry = {
  id: string;
  kind: RegisterKind;
  /** Counts the changes made here, from 1. */
  revision: number;
  body: RegisterBody | null;
  /** ISO 8601 in UTC. */
  changedAt: string;
};

/** One change that is asked for. */
export type WriteCommand = {
  id: string;
  kind: RegisterKind;
  action: ChangeAction;
  /** The revision the asker saw; 0 where nothing was changed here before (a new entry, or a compiled one). */
  expected: number;
  /** What stood there before, as the history will show it; for a first correction the compiled body. */
  before: RegisterBody | null;
  after: RegisterBody | null;
};

/**
 * A name the asker gave to one write, so that sending it twice does it once; `fingerprint` tells whether the
 * second asks for the same.
 */
export type IdempotencyKey = { key: string; fingerprint: string };

export type WriteOutcome =
  | { kind: "written"; changes: RegisterChange[] }
  /** The same key and fingerprint were written before: these are the changes made then. */
  | { kind: "repeated"; changes: RegisterChange[] }
  /** The key was used before for something else. */
  | { kind: "key-reused" }
  /** Somebody changed the entry first; nothing was written, whatever else was asked for with it. */
  | { kind: "stale"; id: string; current: number };

/**
 * Where what people enter is kept. An acknowledged write is on disk; a write is all or nothing; changes are
 * numbered in the order they were committed, without a later one ever becoming visible before an earlier.
 * Every method throws StoreUnavailable where the database cannot be reached, is locked or has no room.
 */
export type RegisterStore = {
  /** The current state of every entry that was ever changed here. */
  entries(): Promise<StoredEntry[]>;
  /** Changes after a sequence number, in order, at most `limit`. */
  changesSince(sequence: number, limit: number): Promise<RegisterChange[]>;
  /** Every change of one entry, the oldest first. */
  historyOf(id: string): Promise<RegisterChange[]>;
  /** Does all of the commands or none of them. */
  write(commands: readonly WriteCommand[], key: IdempotencyKey | null): Promise<WriteOutcome>;
  /** Calls `listener` when another process may have changed something; answers the way to stop. */
  onForeignChange(listener: () => void): () => void;
  close(): Promise<void>;
};

/** The database cannot be reached, is locked by another, or has no room: nothing was written. */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";
}
