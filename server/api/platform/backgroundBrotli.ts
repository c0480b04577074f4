import { compressBrotli, type Prepared } from "./prepared.ts";

/** Bodies waiting for brotli. One at a time: the best quality takes a core for seconds on a large body. */
const waiting = new Set<Prepared>();
let working: Promise<void> | null = null;

/** More than this and newcomers are left as gzip until asked for again: a flood must not queue hours of work. */
const longestQueue = 2000;

/** Has the brotli form of a body made in the background, once, after those asked for before it. */
export function brotliLater(prepared: Prepared): void {
  if (!prepared.compressible || prepared.bytes.br !== null || waiting.size >= longestQueue) return;
  waiting.add(prepared);
  working ??= work().finally(() => {
    working = null;
  });
}

/** Settles when every body asked for so far has its brotli form. */
export async function brotliDone(): Promise<void> {
  await working;
}

async function work(): Promise<void> {
  for (const prepared of waiting) {
    await compressBrotli(prepared);
    waiting.delete(prepared);
  }
}
