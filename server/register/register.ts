import { isDeepStrictEqual } from "node:util";
import type { CompiledNode, CompiledTie } from "../../geodata/model/artefacts.ts";
import type { RegisterBody, RegisterChange, RegisterKind } from "../contract/register.ts";
import type { CollaborationGraph } from "../graph/collaborationGraph.ts";
import { replaceNode } from "../graph/replaceNode.ts";
import type { SearchIndex } from "../search/searchIndex.ts";
import {
  type IdempotencyKey,
  type RegisterStore,
  type StoredEntry,
  StoreUnavailable,
  type WriteCommand,
  type WriteOutcome,
} from "../store/registerStore.ts";
import { type BaselineEntry, baselineEntries } from "./baseline.ts";
import { nodeOfBody } from "./nodeOfBody.ts";

/** One entry as it stands; a `null` body was deleted here. */
export type KeptEntry = {
  id: string;
  kind: RegisterKind;
  body: RegisterBody | null;
  /** Changes made here; 0 for a compiled entry as it came. */
  revision: number;
  /** ISO 8601 in UTC; `null` where nothing was changed here. */
  changedAt: string | null;
  /** What it lies over; `null` for an entry that was added here. */
  baseline: BaselineEntry | null;
};

/** What the register is made over: the compiled facts, and the graph and search index it keeps up to date. */
export type RegisterGround = {
  compiled: { nodes: readonly CompiledNode[]; ties: readonly CompiledTie[] };
  graph: CollaborationGraph;
  search: SearchIndex;
};

/** How many changes are read from the store at a time. */
const changesAtOnce = 500;

/**
 * The register in memory: the compiled posts, functions and groupings with what was changed here over them,
 * kept in step with the store and with the graph that everything else reads.
 *
 * `version` counts what was applied: an answer made at one version holds while the version is the same.
 */
export class Register {
  readonly #store: RegisterStore;
  readonly #ground: Pick<RegisterGround, "graph" | "search">;
  readonly #entries = new Map<string, KeptEntry>();
  #version = 0;
  /** Every change up to this one has been applied; `null` while nothing has been read of the store. */
  #sequence: number | null = null;
  #reading: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  /** Opens nothing: what the store has is known after the first `catchUp`. */
  constructor({ compiled, graph, search }: RegisterGround, store: RegisterStore) {
    this.#store = store;
    this.#ground = { graph, search };
    for (const [id, baseline] of baselineEntries(compiled)) {
      const { kind, body } = baseline;
      this.#entries.set(id, { id, kind, body, revision: 0, changedAt: null, baseline });
    }
  }

  get version(): number {
    return this.#version;
  }

  /** Every entry of a kind, deleted ones too, those of the compiled data first. */
  entriesOf(kind: RegisterKind): KeptEntry[] {
    return [...this.#entries.values()].filter((entry) => entry.kind === kind);
  }

  /** The entry with an identifier, deleted or not; `null` where there never was one. */
  entry(id: string): KeptEntry | null {
    return this.#entries.get(id) ?? null;
  }

  /**
   * Writes all of the commands or none and, where they were written, shows them at once. Where somebody else
   * was first, what they wrote is taken up before the answer. Throws StoreUnavailable.
   */
  async write(commands: readonly WriteCommand[], key: IdempotencyKey | null = null): Promise<WriteOutcome> {
    const outcome = await this.#store.write(commands, key);
    // What is acknowledged is shown even if the store cannot be read a moment later.
    if (outcome.kind === "written" || outcome.kind === "repeated") this.#apply(outcome.changes);
    if (outcome.kind === "stale") await this.catchUp();
    return outcome;
  }

  /** Every change of one entry, the oldest first. Throws StoreUnavailable. */
  historyOf(id: string): Promise<RegisterChange[]> {
    return this.#store.historyOf(id);
  }

  /** Whether the store answers now. */
  async isReachable(): Promise<boolean> {
    return this.#store.changesSince(this.#sequence ?? 0, 1).then(
      () => true,
      (error: unknown) => {
        if (error instanceof StoreUnavailable) return false;
        throw error;
      },
    );
  }

  /**
   * Applies everything committed before this was called, by whomever. A reading under way may have begun too
   * early for the caller, so they wait for one that begins after it. Throws StoreUnavailable.
   */
  catchUp(): Promise<void> {
    if (this.#reading === null) return this.#read();
    this.#next ??= this.#reading
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return this.#read();
      });
    return this.#next;
  }

  /**
   * Follows other processes on the same store: at once where the store tells of them, and every so many
   * milliseconds besides, so that a lost message costs no more than that. Answers the way to stop. A store
   * that cannot be reached is asked again; `onFault` hears of it once, until it could be reached between.
   */
  follow(milliseconds: number, onFault: (error: unknown) => void): () => void {
    let isLost = false;
    const look = () =>
      void this.catchUp().then(
        () => {
          isLost = false;
        },
        (error: unknown) => {
          if (!isLost) onFault(error);
          isLost = true;
        },
      );
    const timer = setInterval(look, milliseconds);
    timer.unref();
    const stopListening = this.#store.onForeignChange(look);
    return () => {
      clearInterval(timer);
      stopListening();
    };
  }

  #read(): Promise<void> {
    const reading = this.#readAll().finally(() => {
      if (this.#reading === reading) this.#reading = null;
    });
    this.#reading = reading;
    return reading;
  }

  /** How everything stands at first, which a long history does not make longer; then what has changed since. */
  async #readAll(): Promise<void> {
    if (this.#sequence === null) {
      const stored = await this.#store.entries();
      for (const entry of stored) this.#put(entry);
      this.#sequence = stored.reduce((latest, { sequence }) => Math.max(latest, sequence), 0);
    }
    for (;;) {
      const changes = await this.#store.changesSince(this.#sequence, changesAtOnce);
      this.#apply(changes);
      this.#sequence = Math.max(this.#sequence, changes.at(-1)?.sequence ?? 0);
      if (changes.length < changesAtOnce) return;
    }
  }

  #apply(changes: readonly RegisterChange[]): void {
    for (const { entry: id, after, before, revision, at } of changes) {
      const kind = this.#entries.get(id)?.kind ?? after?.kind ?? before?.kind;
      if (kind !== undefined) this.#put({ id, kind, revision, body: after, changedAt: at });
    }
  }

  /** Later revisions are taken whichever way they arrive; known ones do nothing. */
  #put({ id, kind, revision, body, changedAt }: Omit<StoredEntry, "sequence">): void {
    const known = this.#entries.get(id);
    if (known !== undefined && known.revision >= revision) return;
    const baseline = known?.baseline ?? null;
    this.#entries.set(id, { id, kind, body, revision, changedAt, baseline });
    // Proposals are no facts, so the graph of facts never has them.
    const isFact = body !== null && body.status === "recorded";
    replaceNode(this.#ground.graph, id, isFact ? nodeOfBody(id, body, baseline) : null);
    this.#ground.search.replace(id);
    this.#version += 1;
  }
}

/** True where a compiled entry was corrected here and differs from what it lies over. */
export function isCorrected({ body, baseline }: KeptEntry): boolean {
  return baseline !== null && !isDeepStrictEqual(body, baseline.body);
}
