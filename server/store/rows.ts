import type { Selectable, Transaction } from "kysely";
import { z } from "zod";
import { NodeId } from "../contract/common.ts";
import { RegisterBody, RegisterChange, RegisterKind } from "../contract/register.ts";
import { StoredDataFault, type StoredEntry } from "./registerStore.ts";
import type { StoreTables } from "./tables.ts";

/** Rows to one statement: a database bounds the values of one (SQLite takes 32,766). */
const rowsAtOnce = 500;

const Entry = z.object({
  id: NodeId,
  kind: RegisterKind,
  revision: z.number().int().positive(),
  sequence: z.number().int().positive(),
  body: RegisterBody.nullable(),
  changedAt: z.iso.datetime(),
});

/** Throws StoredDataFault where the row is not what this program writes. */
export function entryOf(row: Selectable<StoreTables["register_entries"]>): StoredEntry {
  return checked(Entry, `The entry ${row.id}`, () => ({
    id: row.id,
    kind: row.kind,
    revision: row.revision,
    sequence: row.sequence,
    body: jsonOf(row.body),
    changedAt: row.changed_at,
  }));
}

/** Throws StoredDataFault where the row is not what this program writes. */
export function changeOf(row: Selectable<StoreTables["register_changes"]>): RegisterChange {
  return checked(RegisterChange, `The change ${row.sequence} of ${row.entry}`, () => ({
    ...row,
    before: jsonOf(row.before),
    after: jsonOf(row.after),
  }));
}

/** Those of the entries that were ever changed here. */
export async function statesOf(
  transaction: Transaction<StoreTables>,
  ids: ReadonlySet<string>,
): Promise<Map<string, StoredEntry>> {
  const states = new Map<string, StoredEntry>();
  for (const some of inParts([...ids])) {
    const rows = await transaction
      .selectFrom("register_entries")
      .selectAll()
      .where("id", "in", some)
      .execute();
    for (const row of rows) states.set(row.id, entryOf(row));
  }
  return states;
}

/** Number of the latest change; 0 before the first. */
export async function lastSequence(transaction: Transaction<StoreTables>): Promise<number> {
  const row = await transaction
    .selectFrom("register_changes")
    .select(({ fn }) => fn.max("sequence").as("last"))
    .executeTakeFirst();
  return row?.last ?? 0;
}

export async function insertChanges(
  transaction: Transaction<StoreTables>,
  changes: readonly RegisterChange[],
): Promise<void> {
  for (const some of inParts(changes)) {
    const rows = some.map(({ before, after, ...change }) => ({
      ...change,
      before: textOf(before),
      after: textOf(after),
    }));
    await transaction.insertInto("register_changes").values(rows).execute();
  }
}

/** Puts entries in the place of what was kept of them. */
export async function keepEntries(
  transaction: Transaction<StoreTables>,
  entries: readonly StoredEntry[],
): Promise<void> {
  for (const some of inParts(entries)) {
    const rows = some.map(({ body, changedAt, ...entry }) => ({
      ...entry,
      body: textOf(body),
      changed_at: changedAt,
    }));
    await transaction
      .insertInto("register_entries")
      .values(rows)
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet(({ ref }) => ({
          kind: ref("excluded.kind"),
          revision: ref("excluded.revision"),
          sequence: ref("excluded.sequence"),
          body: ref("excluded.body"),
          changed_at: ref("excluded.changed_at"),
        })),
      )
      .execute();
  }
}

function inParts<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / rowsAtOnce);
  return Array.from({ length: count }, (_, part) => items.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce));
}

function textOf(body: RegisterBody | null): string | null {
  return body === null ? null : JSON.stringify(body);
}

function jsonOf(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}

function checked<Shape extends z.ZodType>(shape: Shape, what: string, make: () => unknown): z.output<Shape> {
  try {
    return shape.parse(make());
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new StoredDataFault(`${what} is not kept as this program keeps it: ${reason}`, { cause });
  }
}
