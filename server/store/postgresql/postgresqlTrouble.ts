/** PostgreSQL's error classes and codes (appendix A of its manual) for what may pass, each with what it means. */
const sqlStates: readonly [prefix: string, reason: string][] = [
  ["08", "the connection was lost"],
  ["25006", "the database may only be read"],
  ["25P03", "the connection was given up for idling"],
  ["28", "the database refuses the user or the password"],
  ["40", "another program changed the same thing at once"],
  ["53100", "the disk is full"],
  ["53300", "there are too many connections"],
  ["53", "the database is short of something"],
  ["55P03", "another program holds the database locked"],
  ["57014", "the database took too long"],
  ["57P", "the database is stopping or starting"],
  ["58", "the disk cannot be read or written"],
  ["3D000", "the database does not exist"],
];

const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "ENOENT",
  "EAI_AGAIN",
]);

/** The driver's own words for a lost connection, to which it gives no code. */
const lostConnection =
  /connection terminated|timeout exceeded when trying to connect|not queryable|query read timeout/i;

/** Why the database cannot do what is asked just now; `null` for any other error. */
export function postgresqlTrouble(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (networkCodes.has(code)) return "it cannot be reached";
  if (lostConnection.test(error.message)) return "the connection was lost";
  return sqlStates.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null;
}
