/** What is kept ready, and when. */
type Kept = {
  /** Goes up whenever what is prepared is out of date. */
  version: () => number;
  /** Whether nobody is kept waiting by work that could wait itself. */
  isIdle: () => boolean;
  prepare: () => void;
};

/**
 * Answers with a look to be taken every now and then, which has something prepared once for each version: where
 * nothing changed since the last look, so that many changes in a row are one, and nothing else is being done.
 */
export function upkeep({ version, isIdle, prepare }: Kept): () => void {
  let seen: number | null = null;
  let prepared: number | null = null;
  return () => {
    const current = version();
    // Asked each time, since it may tell of the time since it was asked last.
    const isQuiet = isIdle() && current === seen;
    seen = current;
    if (!isQuiet || current === prepared) return;
    prepared = current;
    prepare();
  };
}
