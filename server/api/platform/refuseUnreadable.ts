import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { Problem } from "./problem.ts";

/** An address longer than this leaves too little room for headers, so it is what is too long. */
const longestAddress = 8 * 1024;

/** What Node says of bytes it could not read as a request. */
type Unreadable = Error & { code?: string; rawPacket?: Buffer };

/**
 * Answers what Node could not read as a request, and which therefore no router ever sees, with a problem
 * document and the `headers` of every other answer, and ends the connection.
 */
export function refuseUnreadable(headers: readonly string[]) {
  return (error: Unreadable, socket: Duplex & { _httpMessage?: unknown }): void => {
    // An answer to an earlier request on this connection is under way, and nothing may be put into its midst.
    if (!socket.writable || error.code === "ECONNRESET" || (socket._httpMessage ?? null) !== null) {
      socket.destroy(error);
      return;
    }
    const problem = problemOf(error);
    const body = JSON.stringify(problem.toDocument("/"));
    const lines = [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ""}`];
    for (let at = 0; at < headers.length; at += 2) lines.push(`${headers[at]}: ${headers[at + 1]}`);
    lines.push(
      "Cache-Control: no-store",
      "Content-Type: application/problem+json; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(body)}`,
      `Date: ${new Date().toUTCString()}`,
      "Connection: close",
    );
    socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
  };
}

function problemOf({ code, rawPacket }: Unreadable): Problem {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return isAddressTooLong(rawPacket)
        ? new Problem("address-too-long", `An address may have at most ${longestAddress} characters`)
        : new Problem("headers-too-large", "The address and headers may have at most 16 KiB together");
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new Problem("request-too-slow", "The request did not arrive in the time it is given");
    default:
      return new Problem("malformed-request", "What arrived is not a well-formed HTTP request");
  }
}

/** Whether the first line alone takes the room, as far as the packet that broke the limit shows it. */
function isAddressTooLong(packet: Buffer | undefined): boolean {
  if (packet === undefined || !/^[A-Z]+ \//.test(packet.subarray(0, 20).toString("latin1"))) return false;
  const end = packet.indexOf("\n");
  return end === -1 || end > longestAddress;
}
