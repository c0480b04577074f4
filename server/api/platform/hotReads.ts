import type { IncomingMessage, ServerResponse } from "node:http";
import type { Prepared } from "./prepared.ts";
import { writePrepared } from "./writePrepared.ts";

export type HotReadsOptions = {
  /** Header pairs every answer begins with: the same security headers the router's answers carry. */
  headers: readonly string[];
  /** Names the request for the log and the reader. */
  requestId: (request: IncomingMessage) => string;
  /** Called for each answer, so hot reads are in the log like all others. */
  onAnswer: (request: IncomingMessage, response: ServerResponse, id: string) => void;
  /** How much may be kept, in bytes of uncompressed body. */
  budget: number;
  /** The version of what may change while the server runs. */
  currentVersion: () => number;
};

/** A body that is kept, and the version it holds at; `null` where nothing that changes is in it. */
type Kept = { prepared: Prepared; version: number | null };

/** Longer addresses and headers are not worth keeping: they are asked once. */
const longestKey = 1200;
const mostAnswers = 50_000;

/**
 * Answers reads that were answered before, ahead of the router: the compiled data never change while a server
 * runs, so the same address, host and `Accept` get the same bytes. What the register has a part in is kept with
 * the register's version, and answered only while that is the current one; so nothing need be cleared, and an
 * answer that was begun before a change is never given after it. The oldest are forgotten when the budget is spent.
 */
export class HotReads {
  readonly #options: HotReadsOptions;
  readonly #answers = new Map<string, Kept>();
  /** One body may be reached by many keys; it is kept, and counted, once. */
  readonly #bodies = new Map<string, { prepared: Prepared; keys: number }>();
  #bytes = 0;
  /** The version at which outdated answers were last forgotten. */
  #tidiedAt = 0;

  constructor(options: HotReadsOptions) {
    this.#options = options;
  }

  /** Bytes of uncompressed body that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Answers and says true where this read is known; else leaves the request untouched and says false. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    const kept = this.#answers.get(keyOf(request, request.url ?? ""));
    if (kept === undefined || !this.#holds(kept.version)) return false;
    const { prepared } = kept;
    const id = this.#options.requestId(request);
    this.#options.onAnswer(request, response, id);
    writePrepared(request, response, prepared, [...this.#options.headers, "X-Request-Id", id]).catch(() =>
      response.destroy(),
    );
    return true;
  }

  /**
   * Keeps the answer to a request, and returns the body that is kept: an equal one if there was one already.
   * By the address as it came: a mounted router sees it shortened, and two routers could see the same rest.
   * `version` is the register's when the answer was begun, or `null` where the answer cannot change; one begun
   * before the latest change is not kept.
   */
  remember(
    request: IncomingMessage & { originalUrl: string },
    prepared: Prepared,
    version: number | null,
  ): Prepared {
    if (!this.#holds(version)) return prepared;
    this.#forgetOutdated();
    const key = keyOf(request, request.originalUrl);
    if (key.length > longestKey || prepared.bytes.identity.length > this.#options.budget / 4) return prepared;
    this.#forget(key);
    const known = this.#bodies.get(bodyKeyOf(prepared));
    const body = known ?? { prepared, keys: 0 };
    body.keys += 1;
    if (known === undefined) {
      this.#bodies.set(bodyKeyOf(prepared), body);
      this.#bytes += prepared.bytes.identity.length;
    }
    this.#answers.set(key, { prepared: body.prepared, version });
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#options.budget && this.#answers.size <= mostAnswers) break;
      this.#forget(oldest);
    }
    return body.prepared;
  }

  #holds(version: number | null): boolean {
    return version === null || version === this.#options.currentVersion();
  }

  /** Once for each version: what can no longer be answered should not take the room of what can. */
  #forgetOutdated(): void {
    const current = this.#options.currentVersion();
    if (current === this.#tidiedAt) return;
    this.#tidiedAt = current;
    for (const [key, { version }] of this.#answers) if (!this.#holds(version)) this.#forget(key);
  }

  #forget(key: string): void {
    const kept = this.#answers.get(key);
    if (kept === undefined) return;
    const { prepared } = kept;
    this.#answers.delete(key);
    const body = this.#bodies.get(bodyKeyOf(prepared));
    if (body === undefined) return;
    body.keys -= 1;
    if (body.keys > 0) return;
    this.#bodies.delete(bodyKeyOf(prepared));
    this.#bytes -= prepared.bytes.identity.length;
  }
}

/** What the bytes of an answer depend on. The host is part of it: OGC links are absolute. */
function keyOf({ headers }: IncomingMessage, address: string): string {
  return `${headers.host ?? ""} ${address} ${headers.accept ?? "*/*"}`;
}

/** Bodies that are equal in every byte and header. */
function bodyKeyOf(prepared: Prepared): string {
  return `${prepared.hash} ${prepared.tag ?? ""} ${prepared.vary} ${prepared.cacheControl} ${prepared.headers.flat().join(" ")}`;
}
