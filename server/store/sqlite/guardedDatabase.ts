import type { SqliteDatabase, SqliteStatement } from "kysely";
import Libsql from "libsql";
import { refuseUnstorableText } from "../storableText.ts";

/** What may be bound to a statement. */
type Bindable = null | number | bigint | string | Uint8Array;

const leastInteger = -(2n ** 63n);
const greatestInteger = 2n ** 63n - 1n;

/** Statements kept ready; the driver lets go of others only when memory is next tidied. */
const mostStatements = 100;

/**
 * The only door to libsql, for its driver is not to be trusted with values: it ends the whole process when a boolean
 * is bound, cuts text at a NUL, and makes NULL of what is no number. Waits for no lock by itself, since waiting in
 * the driver would hold up the whole server.
 */
export class GuardedDatabase implements SqliteDatabase {
  readonly #database: InstanceType<typeof Libsql>;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(file: string) {
    this.#database = new Libsql(file, { timeout: 0 });
  }

  get isInTransaction(): boolean {
    return this.#database.inTransaction;
  }

  /**
   * Does statements without values, to their end. Whatever takes a lock goes this way: a prepared statement that
   * meets a lock stays half done in the driver, and stands in the way of every later commit.
   */
  exec(sql: string): void {
    this.#database.exec(sql);
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare<unknown[]>(sql);
    const all = (values: readonly unknown[]) => statement.all(...bindables(values));
    const guarded: SqliteStatement = {
      reader: statement.reader,
      all,
      run: (values) => statement.run(...bindables(values)),
      // Read to the end at once: one left in the middle would hold on to an old state of the database.
      iterate: (values) => all(values)[Symbol.iterator](),
    };
    if (this.#statements.size >= mostStatements) this.#statements.clear();
    this.#statements.set(sql, guarded);
    return guarded;
  }

  close(): void {
    this.#statements.clear();
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
      return value ? 1n : 0n;
    case "string":
      refuseUnstorableText(value, "text to be kept");
      return value;
    case "number":
      if (Number.isNaN(value)) throw new TypeError("NaN cannot be kept in the database");
      // The driver would make a floating-point number of every other.
      return Number.isSafeInteger(value) ? BigInt(value) : value;
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
