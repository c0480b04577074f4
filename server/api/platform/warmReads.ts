import { get } from "node:http";

/**
 * Asks a server that has begun to listen for the reads its first visitors will want, one after the other, so
 * that they are made, kept and compressed before anybody waits. Answers with how many were made; stops at the
 * first that fails, since a server that is going down, or that cannot reach itself, is no worse for being cold.
 */
export async function warmReads(origin: string, addresses: readonly string[]): Promise<number> {
  let made = 0;
  for (const address of addresses) {
    if (!(await isRead(`${origin}${address}`))) return made;
    made += 1;
  }
  return made;
}

function isRead(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = {
      Accept: "application/json",
      "Accept-Encoding": "br, gzip",
      // So that whoever reads the log sees that nobody asked.
      "X-Request-Id": "warming",
    };
    const request = get(address, { headers, agent: false, timeout: 10_000 }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode === 200));
      response.once("error", () => resolve(false));
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => resolve(false));
  });
}
