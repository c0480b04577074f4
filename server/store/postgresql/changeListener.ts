import pg from "pg";
import type { ReportTrouble } from "../engine.ts";
import { Listeners } from "../listeners.ts";

/** The channel on which servers tell each other of changes; the payload says who tells. */
export const changeChannel = "footprint_mapper_register";

/** Shortest and longest wait before a lost connection is tried again, in milliseconds. */
const waits = { shortest: 100, longest: 5_000 };

/**
 * A connection of its own that hears of changes by others. Whenever it begins to listen, for the first time or
 * after a loss, it tells its listeners too, since it may have missed something.
 */
export class ChangeListener {
  readonly #settings: pg.ClientConfig;
  readonly #self: string;
  readonly #report: ReportTrouble;
  readonly #listeners = new Listeners();
  #client: pg.Client | null = null;
  #retry: NodeJS.Timeout | null = null;
  #wait = waits.shortest;
  #isClosed = false;

  constructor(settings: pg.ClientConfig, self: string, report: ReportTrouble) {
    this.#settings = settings;
    this.#self = self;
    this.#report = report;
  }

  /** Adds a listener, and connects for the first; answers the way to take it off. */
  add(listener: () => void): () => void {
    const isFirst = this.#client === null && this.#retry === null;
    const remove = this.#listeners.add(listener);
    if (isFirst) void this.#connect();
    return remove;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#retry !== null) clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    this.#retry = null;
    const client = new pg.Client(this.#settings);
    this.#client = client;
    client.on("error", (error) => this.#lost(client, error));
    client.on("end", () => this.#lost(client, new Error("Connection terminated")));
    client.on("notification", ({ payload }) => {
      if (payload !== this.#self) this.#listeners.tell();
    });
    try {
      await client.connect();
      await client.query(`listen ${changeChannel}`);
      this.#wait = waits.shortest;
      this.#listeners.tell();
    } catch (error) {
      this.#lost(client, error);
    }
  }

  /** Called more than once for one loss, so only the first counts. */
  #lost(client: pg.Client, error: unknown): void {
    if (this.#client !== client || this.#isClosed) return;
    this.#report("The connection that hears of changes by other servers was lost; trying again", error);
    this.#client = null;
    client.end().catch(() => undefined);
    this.#retry = setTimeout(() => void this.#connect(), this.#wait).unref();
    this.#wait = Math.min(this.#wait * 2, waits.longest);
  }
}
