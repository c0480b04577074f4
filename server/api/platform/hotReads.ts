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
};

/** Longer addresses and headers are not worth keeping: they are asked once. */
const longestKey = 1200;
const mostAnswers = 50_000;

/**
 * Answers reads that were answered before, ahead of the router: the data never change while a server runs,
 * so the same address, host and `Accept` get the same bytes. The oldest are forgotten when the budget is spent.
 */
export class HotReads {
  readonly #options: HotReadsOptions;
  readonly #answers = new Map<string, Prepared>();
  /** One body may be reached by many keys; it is kept, and counted, once. */
  readonly #bodies = new Map<string, { prepared: Prepared; keys: number }>();
  #bytes = 0;

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
    const prepared = this.#answers.get(keyOf(request, request.url ?? ""));
    if (prepared === undefined) return false;
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
   */
  remember(request: IncomingMessage & { originalUrl: string }, prepared: Prepared): Prepared {
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
    this.#answers.set(key, body.prepared);
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#options.budget && this.#answers.size <= mostAnswers) break;
      this.#forget(oldest);
    }
    return body.prepared;
  }

  #forget(key: string): void {
    const prepared = this.#answers.get(key);
    if (prepared === undefined) return;
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
  return `${prepared.hash} ${prepared.vary} ${prepared.cacheControl} ${prepared.headers.flat().join(" ")}`;
}
