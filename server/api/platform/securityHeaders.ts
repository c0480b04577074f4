import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";

/** Nothing is loaded from anywhere but this server; nothing may frame it. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["'self'"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/**
 * The security headers of every answer, as a flat list of names and values, so that the router and the hot
 * reads ahead of it send the same. helmet decides them; it is run once against a stand-in that writes down
 * what it sets. HSTS is added where the public origin is over TLS: a plain-HTTP server on a local network must
 * not promise it.
 */
export function securityHeaders(publicOrigin: string | null): readonly string[] {
  const overTls = publicOrigin?.startsWith("https:") ?? false;
  const set = new Map<string, string>();
  const recorder = {
    setHeader: (name: string, value: string) => set.set(name, value),
    removeHeader: (name: string) => set.delete(name),
  };
  const run = helmet({
    contentSecurityPolicy,
    strictTransportSecurity: overTls ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: "deny" },
    crossOriginEmbedderPolicy: false,
  });
  // helmet reads nothing of a request and only calls the two methods above.
  run({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined);
  return [...set].flat();
}
