import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedEncodings } from "./acceptedEncodings.ts";
import { brotliLater } from "./backgroundBrotli.ts";
import { compressGzip, type Encoding, entityTag, type Prepared } from "./prepared.ts";

/**
 * Answers a GET or HEAD with a prepared body in the best encoding that is ready and that the reader takes, or
 * with 304 where the reader has it. A body asked for in brotli before it is made goes out as gzip, and the
 * brotli form follows in the background; where nothing else is ready it goes out as it is, even to those who
 * would rather not. A passing body is never made into brotli. `first` are header pairs to send before the body's own.
 */
export async function writePrepared(
  request: IncomingMessage,
  response: ServerResponse,
  prepared: Prepared,
  first: readonly string[] = [],
): Promise<void> {
  const { bytes } = prepared;
  const accepted = acceptedEncodings(request.headers["accept-encoding"]);
  if (bytes.br === null && !prepared.passing && accepted.includes("br")) brotliLater(prepared);
  const best = accepted.find(
    (encoding) => bytes[encoding] !== null || (encoding === "gzip" && prepared.compressible),
  );
  if (best === "gzip" && bytes.gzip === null) await compressGzip(prepared);
  const ready = accepted.find((encoding) => bytes[encoding] !== null) ?? "identity";
  write(request, response, prepared, ready, first);
}

function write(
  request: IncomingMessage,
  response: ServerResponse,
  prepared: Prepared,
  encoding: Encoding,
  first: readonly string[],
): void {
  const tag = entityTag(prepared, encoding);
  const headers = [...first, "ETag", tag, "Cache-Control", prepared.cacheControl, "Vary", prepared.vary];
  for (const [name, value] of prepared.headers) headers.push(name, value);
  if (hasTag(request.headers["if-none-match"], tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = prepared.bytes[encoding] ?? prepared.bytes.identity;
  headers.push("Content-Type", prepared.contentType, "Content-Length", String(bytes.length));
  if (encoding !== "identity") headers.push("Content-Encoding", encoding);
  response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : bytes);
}

/** Whether an `If-None-Match` header names the tag, by weak comparison as RFC 9110, 13.1.2 has it. */
function hasTag(given: string | undefined, tag: string): boolean {
  if (given === undefined) return false;
  return given.split(",").some((one) => {
    const trimmed = one.trim();
    return trimmed === "*" || trimmed === tag || trimmed === `W/${tag}`;
  });
}
