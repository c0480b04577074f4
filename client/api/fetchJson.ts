import type { ProblemDocument } from "../../server/contract/common.ts";
import { readOptions, takeEarlyRead } from "./earlyReads.ts";

/** A request that failed: what the server said of it, or that no answer came. `code` is stable. */
export class RequestFailure extends Error {
  constructor(
    readonly code: string,
    readonly status: number | null,
    message: string,
    readonly problem: ProblemDocument | null,
  ) {
    super(message);
    this.name = "RequestFailure";
  }
}

/** Fetches JSON from the API of the same origin; throws RequestFailure with a sentence fit to show. */
export async function fetchJson<Value>(path: string, signal?: AbortSignal): Promise<Value> {
  const asked = takeEarlyRead(path) ?? fetch(path, { ...readOptions, signal: signal ?? null });
  const response = await asked.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new RequestFailure("unreachable", null, "The server could not be reached.", null);
  });
  if (!response.ok) throw await failureOf(response);
  // The server and this client are built from one contract, so its shape is not checked again here.
  return (await response.json()) as Value;
}

/** What an answer that is no success says of itself. */
export async function failureOf(response: Response): Promise<RequestFailure> {
  const body: unknown = await response.json().catch(() => null);
  // The contract's shapes come with all of zod, which no first screen needs: they are fetched when something fails.
  const contract = await import("../../server/contract/common.ts").catch(() => null);
  const problem = contract?.ProblemDocument.safeParse(body);
  return problem?.success
    ? new RequestFailure(problem.data.code, response.status, problem.data.detail, problem.data)
    : new RequestFailure(
        "unexpected-answer",
        response.status,
        `The server answered ${response.status}.`,
        null,
      );
}
