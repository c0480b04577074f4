import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

const sane = /^[\w.-]{1,64}$/;
const ofThisProcess = randomBytes(6).toString("base64url");
let count = 0;

/** The request's own `X-Request-Id` where it is short and plain, else one that is unique to it. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  if (typeof given === "string" && sane.test(given)) return given;
  count += 1;
  return `${ofThisProcess}-${count.toString(36)}`;
}
