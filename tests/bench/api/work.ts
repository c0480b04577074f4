import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** One thing every server is asked for: the same bytes from each. */
export type Work = {
  name: string;
  /** Its address on our server. */
  address: string;
  /** Its address on the others, and the name of the file that holds its bytes. */
  file: string;
  mediaType: string;
};

export const works: readonly Work[] = [
  {
    name: "209 CCGs",
    address: "/ogc/collections/ccg/items?limit=1000",
    file: "ccgs.geojson",
    mediaType: "application/geo+json",
  },
  {
    name: "one organisation",
    address: "/api/organisations/ccg:E38000042",
    file: "organisation.json",
    mediaType: "application/json; charset=utf-8",
  },
];

/** Asks our server for a work's bytes as they are, and writes them to a file for the others to send. */
export async function writeBytes(origin: string, work: Work, folder: string): Promise<number> {
  const answer = await fetch(`${origin}${work.address}`, { headers: { "Accept-Encoding": "identity" } });
  if (!answer.ok) throw new Error(`${work.address} answered ${answer.status}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  writeFileSync(join(folder, work.file), bytes);
  return bytes.length;
}

/** Settles when our server has a work ready in an encoding: brotli is made in the background, client first. */
export async function untilEncoded(origin: string, work: Work, encoding: "gzip" | "br"): Promise<void> {
  const deadline = Date.now() + 240_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`${origin}${work.address}`, { headers: { "Accept-Encoding": encoding } });
    await answer.arrayBuffer();
    if (answer.headers.get("content-encoding") === encoding) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`${work.address} was not ready in ${encoding} within four minutes`);
}
