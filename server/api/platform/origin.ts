import type { IncomingMessage } from "node:http";

const plainHost = /^(?:[\w.-]+|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?$/;

/**
 * Where the reader sees this server, for links that must be absolute: what the operator set, else the
 * request's own `Host` where it is plain, so that no link ever carries markup or another scheme.
 */
export function originOf(request: IncomingMessage, publicOrigin: string | null): string {
  if (publicOrigin !== null) return publicOrigin;
  const { host } = request.headers;
  return host !== undefined && plainHost.test(host) ? `http://${host}` : "http://localhost";
}
