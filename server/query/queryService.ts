import { availableParallelism } from "node:os";
import { type EventLoopUtilization, performance } from "node:perf_hooks";
import { defaultAsAt } from "../../geodata/model/kinds.ts";
import { queryBounds } from "../contract/query.ts";
import { Copies, type Copy } from "./copies.ts";
import type { QueryOutcome, QueryToRun } from "./engine/protocol.ts";
import { QueryThread } from "./engine/queryThread.ts";
import { Turns } from "./turns.ts";
import { upkeep } from "./upkeep.ts";
import type { QuerySource } from "./writeTables.ts";

/** A query as somebody asks it. */
export type AskedQuery = Omit<QueryToRun, "now"> & {
  /** The day `in_force`, `collaboration` and `now` are read at. */
  asAt: string;
};

/** Whoever asks. */
export type Visitor = {
  /** The same for all queries of one visitor, as far as can be told. */
  name: string;
  isStillThere: () => boolean;
};

/** What came of asking; `busy` and `gone` where it was not run. */
export type QueryResult = QueryOutcome | { kind: "too-slow" } | { kind: "busy" } | { kind: "gone" };

/** What a service may take of the machine. */
export type QueryLimits = { threads: number; mostWaiting: number; milliseconds: number };

/** A core is left to everything else, and more than two threads would be much memory for little. */
const usualLimits: QueryLimits = {
  threads: Math.min(2, Math.max(1, availableParallelism() - 1)),
  mostWaiting: 8,
  milliseconds: queryBounds.milliseconds,
};

/** How often it is looked whether the usual day's copy is to be made, in milliseconds. */
const lookEvery = 1_000;
/** The share of the time since the last look for which the server may have been at work and still be called idle. */
const idleBelow = 0.3;

/**
 * Runs queries over the graph's tables in threads that are ended at their limit. Nothing is started before the
 * first query, or before it is told to keep itself ready.
 */
export class QueryService {
  readonly #source: QuerySource;
  readonly #copies: Copies;
  readonly #threads: readonly QueryThread[];
  readonly #turns: Turns<QueryThread>;
  readonly #milliseconds: number;
  #looking: NodeJS.Timeout | undefined;

  constructor(source: QuerySource, limits: Partial<QueryLimits> = {}) {
    const { threads, mostWaiting, milliseconds } = { ...usualLimits, ...limits };
    this.#source = source;
    this.#copies = new Copies(source);
    this.#threads = Array.from({ length: threads }, () => new QueryThread());
    this.#turns = new Turns(this.#threads, mostWaiting);
    this.#milliseconds = milliseconds;
  }

  /** Runs a query, or answers `busy` where too many wait. Whoever is gone when their turn comes is passed over. */
  async ask({ asAt, ...query }: AskedQuery, visitor: Visitor): Promise<QueryResult> {
    const turn = await this.#turns.take(visitor.name, {
      prepare: () => this.#copies.at(asAt),
      giveBack: (copy) => this.#copies.release(copy),
    });
    if (turn === null) return { kind: "busy" };
    const thread = turn.place;
    try {
      if (!visitor.isStillThere()) return { kind: "gone" };
      const { database } = turn.prepared;
      const now = Date.parse(`${asAt}T00:00:00Z`);
      const done = await thread.give({ kind: "run", database, query: { ...query, now } }, this.#milliseconds);
      if (done === "too-slow") return { kind: "too-slow" };
      if (done.kind !== "ran") throw new Error("The thread answered something else than a query");
      // What WASM's memory grew to it keeps; a new thread begins small.
      if (done.outcome.kind === "too-large") thread.renew();
      return done.outcome;
    } finally {
      this.#copies.release(turn.prepared);
      turn.end();
    }
  }

  /** How many rows each table has on a day, by name; `null` while they are being made, which this begins. */
  rowCounts(asAt: string): Copy["rows"] | null {
    return this.#copies.ready(asAt)?.rows ?? null;
  }

  /** From now on has the usual day's copy made before anybody asks, whenever the server is idle and it is out of date. */
  keepReady(): void {
    let last: EventLoopUtilization | undefined;
    const isIdle = () => {
      const since = performance.eventLoopUtilization(last).utilization;
      last = performance.eventLoopUtilization();
      return since < idleBelow;
    };
    const look = upkeep({
      version: () => this.#source().version,
      isIdle,
      prepare: () => this.#copies.ready(defaultAsAt),
    });
    clearInterval(this.#looking);
    this.#looking = setInterval(look, lookEvery).unref();
  }

  /** Ends the threads, and with them whatever runs. */
  async close(): Promise<void> {
    clearInterval(this.#looking);
    await Promise.all([this.#copies.close(), ...this.#threads.map((thread) => thread.close())]);
  }
}
