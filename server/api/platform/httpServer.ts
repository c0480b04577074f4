import { createServer, type RequestListener, type Server } from "node:http";

/** How many milliseconds are given to the headers of a request and to the whole of it. */
type ArrivalLimits = {
  headersTimeout: number;
  requestTimeout: number;
  /** How often requests past their time are looked for: every 30 s by Node, which makes 10 s into 40. */
  connectionsCheckingInterval: number;
};

const arrivalLimits: ArrivalLimits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
};

/**
 * An HTTP server that does not wait for ever: for headers, for a whole request, for the next request on a
 * kept connection, or for a reader who stopped reading.
 */
export function boundedServer(listener: RequestListener, limits = arrivalLimits): Server {
  const server = createServer({ ...limits, keepAliveTimeout: 10_000, maxHeaderSize: 16 * 1024 }, listener);
  server.timeout = 60_000;
  server.maxRequestsPerSocket = 0;
  return server;
}

/** A port or address that cannot be listened on: says why and what to do. */
export class ListenFault extends Error {
  override name = "ListenFault";
}

/** Listens and answers with the port; rejects with ListenFault where the port is taken or forbidden. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new ListenFault(reasonOf(error, port, host))),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * Stops taking connections, lets requests under way finish, and settles when all are done or when
 * `milliseconds` have passed and the rest have been cut.
 */
export async function drain(server: Server, milliseconds: number): Promise<void> {
  // What is asked on a kept connection from now on is answered with "Connection: close", and a connection whose
  // answer is under way is not kept for another request, so no busy reader holds the server up.
  server.maxRequestsPerSocket = 1;
  server.keepAliveTimeout = 1;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), milliseconds);
  await closed;
  clearTimeout(timer);
}

function reasonOf(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} on ${host} is in use by another program; set PORT to a free one`;
    case "EACCES":
      return `Port ${port} on ${host} needs rights this user does not have; set PORT to one above 1023`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST="${host}" is not an address of this machine`;
    default:
      return `Cannot listen on ${host}:${port}: ${error.message}`;
  }
}
