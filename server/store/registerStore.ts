import type { ChangeAction, RegisterBody, RegisterChange, RegisterKind } from "../contract/register.ts";

/** One entry as it stands after what was changed here; a `null` body is an entry that was deleted here. */
export type StoredEntry = {
  id: string;
  kind: RegisterKind;
  /** Counts the changes made here, from 1. */
  revision: number;
  /** Sequence number of its latest change; the greatest of all entries is how far they tell the register's story. */
  sequence: number;
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
  /**
   * What stood there before the first change made here: the compiled body, or `null` for a new entry. Of an entry
   * changed here before, the store knows better and writes down what it has.
   */
  before: RegisterBody | null;
  after: RegisterBody | null;
};

/**
 * A name the asker gave to one write, so that sending it twice does it once; `fingerprint` tells whether the
 * second asks for the same. A key is remembered for 30 days, and only where its write was done.
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
 * numbered from 1 without a gap in the order they were committed, and a later one never becomes visible before an
 * earlier. Every method throws StoreUnavailable where the database cannot be reached, is locked or has no room,
 * UnstorableText for text no database keeps, and StoredDataFault for what is kept but makes no sense.
 */
export type RegisterStore = {
  /** The current state of every entry that was ever changed here, as of one moment; the latest changed comes last. */
  entries(): Promise<StoredEntry[]>;
  /** Changes after a sequence number, in order, at most `limit`. */
  changesSince(sequence: number, limit: number): Promise<RegisterChange[]>;
  /** Every change of one entry, the oldest first. */
  historyOf(id: string): Promise<RegisterChange[]>;
  /**
   * Does all of the commands, in order, or none of them. Of two for one entry the second expects the revision the
   * first leaves.
   */
  write(commands: readonly WriteCommand[], key: IdempotencyKey | null): Promise<WriteOutcome>;
  /**
   * Calls `listener`, which must not throw, when another process may have changed something; answers the way to
   * stop. What was committed after the store was opened and before listening began is told of too.
   */
  onForeignChange(listener: () => void): () => void;
  /** Lets the writes under way finish, then lets go of the database. */
  close(): Promise<void>;
};

/** The database cannot be reached, is locked by another, or has no room; never half of a write is kept. */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";

  /**
   * @param mayBeWritten true where the connection was lost while a write was being committed, so that nobody here
   *   knows which side of it the database ended on: asking again with the same revision or idempotency key tells
   */
  constructor(
    message: string,
    options: ErrorOptions,
    readonly mayBeWritten = false,
  ) {
    super(message, options);
  }
}

/** Text that databases cut, change or refuse: with a NUL in it, or half of a surrogate pair. */
export class UnstorableText extends Error {
  override name = "UnstorableText";
}

/** What is kept does not have the shape it was kept in: somebody wrote to the database past this program. */
export class StoredDataFault extends Error {
  override name = "StoredDataFault";
}

/** A database that cannot be opened at the start: says which, why and what to do, without its password. */
export class StoreFault extends Error {
  override name = "StoreFault";
}
