/** SQLite's result codes (https://sqlite.org/rescode.html) for what may pass, each with what it means. */
const reasons: readonly [prefix: string, reason: string][] = [
  ["SQLITE_BUSY", "another program holds the database locked"],
  ["SQLITE_LOCKED", "another program holds the database locked"],
  ["SQLITE_FULL", "the disk is full"],
  ["SQLITE_IOERR", "the disk cannot be read or written"],
  ["SQLITE_READONLY", "the database may only be read"],
  ["SQLITE_CANTOPEN", "the database file cannot be opened"],
];

/** Why the database cannot do what is asked just now; `null` for any other error. */
export function sqliteTrouble(error: unknown): string | null {
  const code = codeOf(error);
  return reasons.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null;
}

/** True where another program holds a lock and trying again shortly may help. */
export function isLocked(error: unknown): boolean {
  return codeOf(error).startsWith("SQLITE_BUSY");
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
