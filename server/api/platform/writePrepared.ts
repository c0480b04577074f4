import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedEncodings } from "./acceptedEncodings.ts";
import { brotliLater } from "./backgroundBrotli.ts";
import { compressGzip, type Encoding, entityTag, type Prepared } from "./prepared.ts";

/**
 * Answers a GET or HEAD with a prepared body in the smallest encoding that is ready and that the reader
 * takes, or with 304 where the reader has it. A body asked for in brotli before it is made goes out as gzip,
 * and the brotli form follows in the background. `first` are header pairs to send before the body's own.
 */
export async function writePrepared(
  request: IncomingMessage,
  response: ServerResponse,
  prepared: Prepared,
  first: readonly string[] = [],
): Promise<void> {
  const accepted = acceptedEncodings(request.headers["accept-encoding"]);
  if (accepted.br && prepared.bytes.br === null) brotliLater(prepared);
  const needsGzip = accepted.gzip && !(accepted.br && prepared.bytes.br !== null);
  if (needsGzip && prepared.bytes.gzip === null) await compressGzip(prepared);
  writeBest(request, response, prepared, first);
}

/** Answers at once with the best form there is. */
function writeBest(
  request: IncomingMessage,
  response: ServerResponse,
  prepared: Prepared,
  first: readonly string[],
): void {
  const encoding = bestOf(acceptedEncodings(request.headers["accept-encoding"]), prepared);
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

function bestOf(accepted: { br: boolean; gzip: boolean }, prepared: Prepared): Encoding {
  if (accepted.br && prepared.bytes.br !== null) return "br";
  if (accepted.gzip && prepared.bytes.gzip !== null) return "gzip";
  return "identity";
}

/** Whether an `If-None-Match` header names the tag, by weak comparison as RFC 9110, 13.1.2 has it. */
function hasTag(given: string | undefined, tag: string): boolean {
  if (given === undefined) return false;
  return given.split(",").some((one) => {
    const trimmed = one.trim();
    return trimmed === "*" || trimmed === tag || trimmed === `W/${tag}`;
  });
}
