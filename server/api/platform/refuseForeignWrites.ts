import { isIP } from "node:net";
import type { Request, RequestHandler } from "express";
import { Problem } from "./problem.ts";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses writes that a page of another site sends through its reader's browser, with `foreign-origin` (403): the
 * register asks nobody who they are, so whoever can reach it could otherwise be made to write to it unawares.
 *
 * Browsers alone say where a request comes from, by `Sec-Fetch-Site` and `Origin`, and no page can change what they
 * say; programs say neither and are let through. `publicOrigin` is where readers see the product, where it is known.
 */
export function refuseForeignWrites(publicOrigin: string | null): RequestHandler {
  return (request, _response, next) => {
    if (!harmless.has(request.method) && isForeign(request, publicOrigin)) {
      throw new Problem(
        "foreign-origin",
        "Pages of other sites may not write here. Where readers reach this server by another name than it knows, PUBLIC_ORIGIN has to say so",
      );
    }
    next();
  };
}

function isForeign(request: Request, publicOrigin: string | null): boolean {
  // Said only to an address that is encrypted or this machine's own by name, and by what the page saw, so no proxy
  // between and no name made to lead here can mislead about it.
  const site = request.get("Sec-Fetch-Site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = request.get("Origin");
  if (origin === undefined || origin === publicOrigin) return false;
  const from = URL.canParse(origin) ? new URL(origin) : null;
  if (from === null || from.host !== request.get("Host")?.toLowerCase()) return true;
  return !mayBeOurs(from.hostname, request, publicOrigin);
}

/**
 * Whether a name can be this server's. A page can have its own name lead to the reader's machine (DNS rebinding),
 * and its requests are then of one origin with us: a number or `localhost` cannot be made to, and a name that
 * nobody gave us is not believed where the connection came from this machine.
 */
function mayBeOurs(name: string, { socket }: Request, publicOrigin: string | null): boolean {
  if (isIP(name.replace(/^\[|\]$/g, "")) !== 0 || /(?:^|\.)localhost$/.test(name)) return true;
  return publicOrigin === null && !isLoopback(socket.localAddress ?? "");
}

function isLoopback(address: string): boolean {
  return address === "::1" || /^(?:::ffff:)?127\./.test(address);
}
