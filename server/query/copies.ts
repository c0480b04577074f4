import { defaultAsAt } from "../../geodata/model/kinds.ts";
import type { SharedBytes } from "./engine/protocol.ts";
import { QueryThread } from "./engine/queryThread.ts";
import { type QuerySource, writeTables } from "./writeTables.ts";

/** The tables at one version of the graph and one day, as a database that any number of threads can read. */
export type Copy = {
  database: SharedBytes;
  /** How many rows each table has, by name. */
  rows: ReadonlyMap<string, number>;
};

/** A copy that is made or being made. */
type Making = {
  copy: Promise<Copy>;
  /** What came of it; `null` until then. */
  made: Copy | null;
  /** The version it is of; `null` while it still takes up whatever changes. */
  version: number | null;
  /** How many asked for it and have not given it back. */
  users: number;
};

/** Days that are kept ready beside the usual one, the latest asked for: each copy takes some 20 MB. */
const mostOtherDays = 3;
/** Buffers that are kept for the next copies. */
const mostSpare = 2;
/** While the graph changes under it a copy is begun anew; after so many times it is made in one go. */
const mostBeginnings = 3;

/**
 * The copies of the graph's tables that queries run on: made when first asked for, and anew when the graph changed,
 * one after the other. The thread that writes them changes what it wrote last, which is quicker by far than writing
 * everything, and is a thread of its own since that takes memory that a query should not have to stand beside.
 */
export class Copies {
  readonly #source: QuerySource;
  readonly #writer = new QueryThread();
  readonly #days = new Map<string, Making>();
  /** By the copies that came of them. */
  readonly #makings = new WeakMap<Copy, Making>();
  /** Of copies that nobody uses: JavaScript frees shared buffers late, as it does not count what they take. */
  readonly #spare: SharedArrayBuffer[] = [];
  /** Settles when the copy that was asked for last is made. */
  #latest: Promise<unknown> = Promise.resolve();

  constructor(source: QuerySource) {
    this.#source = source;
  }

  /** The copy for a day, no older than this call, to be given back by `release`; one that is not is left to be collected. */
  at(asAt: string): Promise<Copy> {
    const making = this.#at(asAt);
    making.users += 1;
    return making.copy;
  }

  /** Takes a copy back, of which the caller reads nothing from now on. */
  release(copy: Copy): void {
    const making = this.#makings.get(copy);
    if (making === undefined) return;
    making.users -= 1;
    if (![...this.#days.values()].includes(making)) this.#reuse(making);
  }

  /** The copy for a day where it is ready; else has it made and answers `null`. */
  ready(asAt: string): Copy | null {
    // Whoever asks for the copy itself hears of what goes wrong.
    return this.#at(asAt).made;
  }

  /** Ends the thread, and with it whatever is being written. */
  close(): Promise<void> {
    return this.#writer.close();
  }

  #at(asAt: string): Making {
    const { version } = this.#source();
    for (const [day, making] of this.#days) {
      if (making.version !== null && making.version !== version) this.#forget(day);
    }
    const making = this.#days.get(asAt) ?? this.#begin(asAt);
    // The latest asked for stands last.
    this.#days.delete(asAt);
    this.#days.set(asAt, making);
    const others = [...this.#days.keys()].filter((day) => day !== defaultAsAt);
    for (const oldest of others.slice(0, -mostOtherDays)) this.#forget(oldest);
    return making;
  }

  #forget(day: string): void {
    const making = this.#days.get(day);
    this.#days.delete(day);
    if (making !== undefined) this.#reuse(making);
  }

  /** Keeps the buffer of a forgotten copy for another, where nobody uses it. */
  #reuse({ made, users }: Making): void {
    if (made !== null && users === 0 && this.#spare.length < mostSpare)
      this.#spare.push(made.database.buffer);
  }

  #begin(asAt: string): Making {
    const copy = this.#latest.then(() => this.#make(asAt, making));
    const making: Making = { copy, made: null, version: null, users: 0 };
    this.#latest = copy.then(
      (made) => {
        making.made = made;
        this.#makings.set(made, making);
      },
      () => {
        if (this.#days.get(asAt) === making) this.#days.delete(asAt);
      },
    );
    return making;
  }

  async #make(asAt: string, making: Making): Promise<Copy> {
    for (let beginning = 1; ; beginning++) {
      const rows = await writeTables(this.#source, this.#writer, {
        asAt,
        isPatient: beginning < mostBeginnings,
        onRead: (version) => {
          making.version = version;
        },
      });
      if (rows === null) continue;
      const done = await this.#writer.give({ kind: "finish", into: this.#spare.pop() ?? null }, null);
      if (done === "too-slow" || done.kind !== "copied") throw new Error("No copy came of writing one");
      return { database: done.database, rows };
    }
  }
}
