/**
 * Reads that start before the program itself has arrived: what every first screen needs is on its way while
 * the scripts still load. Each answer is handed out once; whoever asks again asks the server.
 */
const underWay = new Map<string, Promise<Response>>();

/** Every read asks for JSON, so that early and late ones are the same to every cache. */
export const readOptions = { headers: { Accept: "application/json" } } as const;

/** Starts a read of this origin. */
export function readEarly(path: string): void {
  const answer = fetch(path, readOptions);
  // Whoever takes it is told of a failure; until then nobody need hear of it.
  answer.catch(() => undefined);
  underWay.set(path, answer);
}

/** The answer that is under way to this path, or `null` where none was started or it was taken already. */
export function takeEarlyRead(path: string): Promise<Response> | null {
  const answer = underWay.get(path) ?? null;
  underWay.delete(path);
  return answer;
}
