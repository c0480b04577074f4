/**
 * Waits until a server that has just started has its brotli ready: making it keeps a core busy for some seconds,
 * and a warm server is what is measured.
 */
export async function untilCompressed(origin: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  const page = await (await fetch(origin)).text();
  const script = /src="([^"]+\.js)"/.exec(page)?.[1] ?? "/";
  for (const path of [script, "/api/topology", "/api/layouts"]) {
    while (Date.now() < deadline && !(await isBrotli(`${origin}${path}`))) {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  // The rest of the queue is short by then.
  await new Promise((resolve) => setTimeout(resolve, 5_000));
}

async function isBrotli(address: string): Promise<boolean> {
  const answer = await fetch(address, { headers: { "Accept-Encoding": "br" } });
  await answer.arrayBuffer();
  return answer.headers.get("content-encoding") === "br";
}
