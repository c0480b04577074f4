import type { Browser } from "playwright-core";
import { median } from "../median.ts";
import { untilReady, visit } from "./visit.ts";

/** Milliseconds from navigation to areas drawn and labelled, by the page's own clock; median of five visits. */
export async function measureFirstMap(browser: Browser, address: string, slowdown: number): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 6; turn++) {
    const { page, leave } = await visit(browser, slowdown);
    await page.addInitScript(() => {
      const note = () => {
        if (document.querySelector("[data-map-ready='true']") === null) return;
        watch.disconnect();
        performance.mark("map-ready");
      };
      const watch = new MutationObserver(note);
      watch.observe(document, { subtree: true, childList: true, attributeFilter: ["data-map-ready"] });
    });
    await page.goto(address);
    await untilReady(page);
    const ready = await page.evaluate(
      () => performance.getEntriesByName("map-ready")[0]?.startTime ?? Number.NaN,
    );
    // The first visit also fills the server's and the disk's caches, so it is not counted.
    if (turn > 0) times.push(ready);
    await leave();
    // What the last visit drew with is taken down in the background.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
  return median(times);
}
