import Negotiator from "negotiator";
import type { Encoding } from "./prepared.ts";

/** Where the reader likes several alike, the smallest goes first. */
const preferred: readonly Encoding[] = ["br", "gzip", "identity"];

/** Negotiator's own types leave its second argument out. */
type EncodingReader = {
  encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
};

/** Browsers and tools send a handful of different headers, so each is read once. */
const read = new Map<string, readonly Encoding[]>();
const mostRemembered = 256;

/**
 * The encodings an `Accept-Encoding` header takes, the best first: by the reader's weights, then by size
 * (RFC 9110, 12.5.3). Without a header it is `identity` alone.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const key = header ?? "";
  const known = read.get(key);
  if (known !== undefined) return known;
  const reader: EncodingReader = new Negotiator({ headers: { "accept-encoding": key } });
  const taken = reader.encodings(preferred, { preferred });
  const accepted = taken.flatMap((name) => preferred.find((encoding) => encoding === name) ?? []);
  if (read.size < mostRemembered) read.set(key, accepted);
  return accepted;
}
