import type { Browser } from "playwright-core";
import { median } from "../median.ts";
import { untilReady, visit } from "./visit.ts";

export type FirstMap = {
  /** Milliseconds from navigation until England stands coloured and named, and answers the pointer. */
  picture: number;
  /** Milliseconds until MapLibre has drawn all of its own and takes over. */
  map: number;
};

const marks = { picture: "[data-first-picture='painted']", map: "[data-map-ready='true']" } as const;

/** When the map is there, by the page's own clock; median of five visits. A page without a first picture has only a map. */
export async function measureFirstMap(
  browser: Browser,
  address: string,
  slowdown: number,
): Promise<FirstMap> {
  const visits: FirstMap[] = [];
  for (let turn = 0; turn < 6; turn++) {
    const { page, leave } = await visit(browser, slowdown);
    await page.addInitScript(noteMarks, marks);
    await page.goto(address);
    await untilReady(page);
    await page.waitForFunction(() => performance.getEntriesByName("map").length > 0);
    const times = await page.evaluate(() => {
      const timeOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      return { picture: timeOf("picture"), map: timeOf("map") };
    });
    // The first visit also fills the server's and the disk's caches, so it is not counted.
    if (turn > 0) visits.push(times);
    await leave();
    // What the last visit drew with is taken down in the background.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
  return {
    picture: median(visits.map(({ picture }) => picture)),
    map: median(visits.map(({ map }) => map)),
  };
}

/** Marks the first moment after the frame in which each selector first matches was painted. */
function noteMarks(selectors: Record<string, string>): void {
  const waiting = new Map(Object.entries(selectors));
  const note = () => {
    for (const [name, selector] of waiting) {
      if (document.querySelector(selector) === null) continue;
      waiting.delete(name);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.mark(name);
        port2.postMessage(null);
      });
    }
    if (waiting.size === 0) watch.disconnect();
  };
  const watch = new MutationObserver(note);
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-map-ready", "data-first-picture"],
  });
}
