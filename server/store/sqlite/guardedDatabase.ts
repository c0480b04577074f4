import type { SqliteDatabase } from "kysely";
import Libsql from "libsql";
import { refuseUnstorableText } from "../storableText.ts";

/** What may be bound to a statement. */
type Bindable = null | number | bigint | string | Uint8Array;

const leastInteger = -(2n ** 63n);
const greatestInteger = 2n ** 63n - 1n;

/**
 * The only door to libsql, for its driver is not to be trusted with values: it ends the whole process when a boolean
 * is bound, cuts text at a NUL, and makes NULL of what is no number. Waits for no lock by itself, since waiting in
 * the driver would hold up the whole server.
 */
export class GuardedDatabase implements SqliteDatabase {
  readonly #database: InstanceType<typeof Libsql>;

  constructor(file: string) {
    this.#database = new Libsql(file, { timeout: 0 });
  }

  get isInTransaction(): boolean {
    return this.#database.inTransaction;
  }

  prepare(sql: string) {
    const statement = this.#database.prepare<unknown[]>(sql);
    return {
      reader: statement.reader,
      all: (values: readonly unknown[]) => statement.all(...bindables(values)),
      run: (values: readonly unknown[]) => statement.run(...bindables(values)),
      iterate: (values: readonly unknown[]) => statement.iterate(...bindables(values)),
    };
  }

  close(): void {
    this.#database.close();
  }
}

/** In an array of its own, for a lone value that is an object would be taken for named ones. */
function bindables(values: readonly unknown[]): [Bindable[]] {
  return [values.map(bindable)];
}

/** Turns booleans to 0 and 1; throws UnstorableText or TypeError for what would be cut, changed or lost. */
function bindable(value: unknown): Bindable {
  switch (typeof value) {
    case "boolean":
      return value ? 1 : 0;
    case "string":
      refuseUnstorableText(value, "text to be kept");
      return value;
    case "number":
      if (Number.isNaN(value)) throw new TypeError("NaN cannot be kept in the database");
      return value;
    case "bigint":
      if (value < leastInteger || value > greatestInteger) {
        throw new TypeError(`${value} has more than 64 bits and cannot be kept in the database`);
      }
      return value;
    default:
      if (value === null || value instanceof Uint8Array) return value;
      throw new TypeError(`A value of type ${typeof value} cannot be kept in the database`);
  }
}
