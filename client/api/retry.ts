import { RequestFailure } from "./fetchJson.ts";

/** Whether to ask once more: where no answer came or the server stumbled, never where it said no. */
export function shouldRetry(failures: number, error: Error): boolean {
  const isFinal = error instanceof RequestFailure && error.status !== null && error.status < 500;
  return failures < 1 && !isFinal;
}
