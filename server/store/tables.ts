import type { ChangeAction, RegisterKind } from "../contract/register.ts";

/** The tables as Kysely sees them, the same in both databases; JSON goes in and comes out as text. */
export type StoreTables = {
  /** The current state of each entry that was ever changed here. */
  register_entries: {
    id: string;
    kind: RegisterKind;
    revision: number;
    sequence: number;
    body: string | null;
    changed_at: string;
  };
  /** One row a change, never altered. */
  register_changes: {
    sequence: number;
    entry: string;
    revision: number;
    action: ChangeAction;
    at: string;
    before: string | null;
    after: string | null;
  };
  /** Idempotency keys with the changes of their write, which are neighbours in the sequence. */
  register_keys: {
    key: string;
    fingerprint: string;
    used_at: string;
    first_sequence: number | null;
    last_sequence: number | null;
  };
  /** Names of the migrations that were carried out. */
  store_migrations: { name: string; at: string };
};
