import { createHash } from "node:crypto";
import type { IdempotencyKey } from "../../store/registerStore.ts";
import { Problem } from "./problem.ts";

const sane = /^[\x21-\x7E][\x20-\x7E]{0,199}$/;

/**
 * The name the sender gave to one write, with a fingerprint of what is asked, so that a second sending does
 * nothing more; `null` where they gave none. Throws `invalid-query` (400) for one that is no key.
 */
export function idempotencyKeyOf(
  header: string | undefined,
  address: string,
  asked: unknown,
): IdempotencyKey | null {
  if (header === undefined) return null;
  if (!sane.test(header)) {
    throw new Problem("invalid-query", "An Idempotency-Key has 1 to 200 printable characters", {
      errors: [{ path: "Idempotency-Key", message: "must have 1 to 200 printable ASCII characters" }],
    });
  }
  const fingerprint = createHash("sha256")
    .update(`${address}\n`)
    .update(JSON.stringify(asked))
    .digest("base64url");
  return { key: header, fingerprint };
}
