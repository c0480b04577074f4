import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "identity" | "gzip" | "br";

/** A body made once: its bytes, their kind, how long they keep, and their compressed forms as these are made. */
export type Prepared = {
  readonly contentType: string;
  readonly cacheControl: string;
  /** `Vary` of every answer with this body. */
  readonly vary: string;
  /** Further headers every answer with this body carries, such as `Link`. */
  readonly headers: readonly (readonly [string, string])[];
  /** Hash of the bytes; each encoding's ETag is made from it. */
  readonly hash: string;
  /** An entity tag of its own, quotes and all, the same in every encoding; `null` where the hash makes it. */
  readonly tag: string | null;
  readonly bytes: Record<Encoding, Buffer | null> & { readonly identity: Buffer };
  readonly compressible: boolean;
  /** True where the body is made for one answer and nothing keeps it. */
  readonly passing: boolean;
};

export type PreparedOptions = {
  contentType: string;
  /** Default `no-cache`: kept, but asked about each time, so an upgrade of the data shows at once. */
  cacheControl?: string;
  /** True where the same address answers in several formats by `Accept`. */
  variesByAccept?: boolean;
  headers?: readonly (readonly [string, string])[];
  /** An entity tag to use in place of the hash of the bytes, quotes and all: the revision of an entry. */
  tag?: string;
  /**
   * True for answers of which there is no end, such as those of queries: neither kept ahead of the router nor worth
   * the seconds of the best compression.
   */
  passing?: boolean;
};

/** Below this a compressed body saves no packet. */
const smallestWorthCompressing = 1024;
const alreadyCompressed = /^(?:font\/woff2|image\/(?:png|jpeg|webp|avif))/;

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Makes a body ready to be sent any number of times; compressed forms follow by `compressGzip` and `compressBrotli`. */
export function prepare(content: Buffer | string, options: PreparedOptions): Prepared {
  const identity = typeof content === "string" ? Buffer.from(content) : content;
  return {
    contentType: options.contentType,
    cacheControl: options.cacheControl ?? "no-cache",
    vary: options.variesByAccept === true ? "Accept, Accept-Encoding" : "Accept-Encoding",
    headers: options.headers ?? [],
    hash: createHash("sha256").update(options.contentType).update(identity).digest("base64url").slice(0, 22),
    tag: options.tag ?? null,
    bytes: { identity, gzip: null, br: null },
    compressible: identity.length >= smallestWorthCompressing && !alreadyCompressed.test(options.contentType),
    passing: options.passing ?? false,
  };
}

/**
 * The strong entity tag of one encoding: encodings differ in bytes, so they differ in tag. A tag of its own is the
 * same in all of them, since what it names, a revision to write over, is the same.
 */
export function entityTag(prepared: Prepared, encoding: Encoding): string {
  if (prepared.tag !== null) return prepared.tag;
  return encoding === "identity" ? `"${prepared.hash}"` : `"${prepared.hash}-${encoding}"`;
}

/** Makes the gzip form if there is none; quick enough to do while a reader waits. */
export async function compressGzip(prepared: Prepared): Promise<void> {
  if (!prepared.compressible || prepared.bytes.gzip !== null) return;
  prepared.bytes.gzip = await gzipAsync(prepared.bytes.identity, { level: 7 });
}

/** Makes the smallest brotli form if there is none: seconds for a megabyte, so never while a reader waits. */
export async function compressBrotli(prepared: Prepared): Promise<void> {
  if (!prepared.compressible || prepared.bytes.br !== null) return;
  prepared.bytes.br = await brotliAsync(prepared.bytes.identity, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: prepared.bytes.identity.length,
    },
  });
}
