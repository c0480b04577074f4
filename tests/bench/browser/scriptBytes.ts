import type { Browser } from "playwright-core";
import { untilReady, visit } from "./visit.ts";

export type ScriptRow = { name: string; bytes: number };

/** Bytes on the wire of each script the main view asks for, the map's worker apart, and their sum. */
export async function measureScriptBytes(browser: Browser, address: string): Promise<ScriptRow[]> {
  const { page, leave } = await visit(browser, 1);
  const rows: ScriptRow[] = [];
  const worker: ScriptRow[] = [];
  page.on("requestfinished", async (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith(".js") && !pathname.endsWith(".mjs")) return;
    const { responseBodySize } = await request.sizes();
    // What a worker asks for comes without a size; the header has it.
    const announced = Number((await (await request.response())?.headerValue("content-length")) ?? 0);
    const name = pathname.slice(pathname.lastIndexOf("/") + 1);
    (name.includes("worker") ? worker : rows).push({ name, bytes: Math.max(responseBodySize, announced) });
  });
  await page.goto(address);
  await untilReady(page);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
  await leave();
  const sum = rows.reduce((bytes, row) => bytes + row.bytes, 0);
  return [
    ...rows.toSorted((a, b) => b.bytes - a.bytes),
    { name: "all scripts of the main view", bytes: sum },
    ...worker.map((row) => ({ ...row, name: `apart, the worker: ${row.name}` })),
  ];
}
