import { setImmediate } from "node:timers/promises";

/** Characters of text after which others have their turn. */
const turn = 1 << 17;

/**
 * Joins pieces of text to one body, and lets other requests be answered in between: a graph with all its practices
 * takes ten megabytes and more. A character must not be cut between two pieces.
 */
export async function joinPieces(pieces: Iterable<string>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < turn) continue;
    parts.push(Buffer.from(text));
    text = "";
    await setImmediate();
  }
  parts.push(Buffer.from(text));
  return Buffer.concat(parts);
}
