/** What SQLite may take for one query beside the copy itself, in bytes; it is told, and says "out of memory". */
export const heapLimit = 64 * 1024 * 1024;
/** What the WASM memory may grow to: SQLite's heap with room for what lies between its pieces. */
export const wasmMemoryLimit = 160 * 1024 * 1024;
/** The most bytes of an answer, as JSON. */
export const answerLimit = 5_000_000;
/** The most numbers that the medians of one query may hold at a time: JavaScript's heap, where they are, has no other bound. */
export const medianLimit = 1_000_000;
