import { failureOf, RequestFailure } from "./fetchJson.ts";

/** What is sent, beside the address: a body already written out, and headers of its own. */
export type Sent = {
  method: "POST" | "PUT" | "DELETE";
  body?: string;
  contentType?: "application/json" | "text/csv";
  headers?: Readonly<Record<string, string>>;
  /** Ends the wait for an answer; whether the request arrived is not known then. */
  signal?: AbortSignal;
};

/**
 * Sends a change to the API of the same origin and answers what came back, `null` for an answer without a body.
 * Throws RequestFailure with a sentence fit to show; its code is `unreachable` where nobody knows whether it arrived.
 */
export async function sendRequest<Value>(path: string, sent: Sent): Promise<Value | null> {
  const { method, body, contentType = "application/json", headers = {}, signal } = sent;
  const response = await fetch(path, {
    method,
    headers: {
      Accept: "application/json",
      ...(body === undefined ? {} : { "Content-Type": contentType }),
      ...headers,
    },
    body: body ?? null,
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new RequestFailure("unreachable", null, "The server could not be reached.", null);
  });
  if (!response.ok) throw await failureOf(response);
  if (response.status === 204) return null;
  // The server and this client are built from one contract, so its shape is not checked again here.
  return (await response.json()) as Value;
}
