import type { Browser, Page } from "playwright-core";
import { untilReady, visit } from "./visit.ts";

const steps = [
  "/?areas=district",
  "/?areas=ccg&colour=by-stp&overlays=stp,county",
  "/?shape=circles",
  "/?shape=hexagons&colour=density",
  "/?selected=ccg:E38000094,ccg:E38000095,ccg:E38000096",
  "/?table=open&overlays=vanguard",
  "/",
];

/** Walks through the map's states for so many minutes within one page and reports used memory each minute. */
export async function measureMemory(
  browser: Browser,
  origin: string,
  minutes: number,
  report: (line: string) => void,
): Promise<void> {
  const { page, devtools, leave } = await visit(browser, 1);
  await page.goto(origin);
  await untilReady(page);
  const used = async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    return usedSize / 2 ** 20;
  };
  const readings: number[] = [];
  const start = Date.now();
  for (let minute = 0; minute <= minutes; minute++) {
    while (Date.now() < start + minute * 60_000) await walkOnce(page);
    if (minute === 0) await walkOnce(page);
    readings.push(await used());
    report(`minute ${String(minute).padStart(2)}: ${readings.at(-1)?.toFixed(1)}`);
  }
  const [first = Number.NaN, last = Number.NaN] = [readings[1], readings.at(-1)];
  report(`from minute 1 to ${minutes}: ${(last - first).toFixed(1)} MB`);
  await leave();
}

/** One round through the states by the page's own history, and a sweep of the pointer over England. */
async function walkOnce(page: Page): Promise<void> {
  for (const step of steps) {
    await page.evaluate((address) => {
      window.history.pushState(null, "", address);
      window.dispatchEvent(new PopStateEvent("popstate"));
    }, step);
    await page.waitForTimeout(700);
    for (let x = 600; x < 1000; x += 50) await page.mouse.move(x, 500);
  }
}
