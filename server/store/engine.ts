import type { Kysely, Transaction } from "kysely";
import type { StoreTables } from "./tables.ts";

export type DatabaseKind = "sqlite" | "postgresql";

/** One of the two databases, with what differs between them; every method may throw StoreUnavailable. */
export type Engine = {
  kind: DatabaseKind;
  read<Answer>(work: (database: Kysely<StoreTables>) => Promise<Answer>): Promise<Answer>;
  /**
   * The one transaction at a time that may write, in all processes that share the database: it sees everything
   * committed before it, and readers see it whole or not at all.
   */
  write<Answer>(work: (transaction: Transaction<StoreTables>) => Promise<Answer>): Promise<Answer>;
  /** Within a write: tells the other processes, once it is committed. */
  announce(transaction: Transaction<StoreTables>): Promise<void>;
  onForeignChange(listener: () => void): () => void;
  close(): Promise<void>;
};

/** Told of what went wrong beside any request, for the log. */
export type ReportTrouble = (message: string, cause: unknown) => void;

/** How long a read or write waits for a lock, a connection or its turn before it gives up, in milliseconds. */
export const patience = 5_000;
