import type { Browser, Page } from "playwright-core";
import { median } from "../median.ts";
import { untilReady, visit } from "./visit.ts";

export type InteractionRow = { name: string; median: number; slowest: number; count: number };

declare global {
  interface Window {
    paintTimes: { type: string; duration: number }[];
  }
}

/** From an input's own time stamp to the first moment after the frame that follows it was painted. */
const noteNextPaint = () => {
  window.paintTimes = [];
  for (const type of ["pointermove", "click", "change", "keydown"]) {
    document.addEventListener(
      type,
      (event) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () =>
            window.paintTimes.push({ type, duration: performance.now() - event.timeStamp });
          port2.postMessage(null);
        });
      },
      { capture: true, passive: true },
    );
  }
};

/** Hovers, selects and re-colours on the real map and times each to its next paint. */
export async function measureInteractions(
  browser: Browser,
  origin: string,
  slowdown: number,
): Promise<InteractionRow[]> {
  const { page, leave } = await visit(browser, slowdown);
  await page.goto(origin);
  await untilReady(page);
  await page.evaluate(noteNextPaint);
  const rows = [
    await timed(page, "hovering", "pointermove", hover),
    await timed(page, "selecting", "click", select),
    await timed(page, "colouring", "change", colour),
  ];
  await leave();
  return rows;
}

async function timed(
  page: Page,
  name: string,
  type: string,
  act: (page: Page) => Promise<void>,
): Promise<InteractionRow> {
  await page.evaluate(() => {
    window.paintTimes = [];
  });
  await act(page);
  await page.waitForTimeout(1_000);
  const all = await page.evaluate(() => window.paintTimes);
  const times = all.filter((entry) => entry.type === type).map((entry) => entry.duration);
  return { name, median: median(times), slowest: Math.max(...times), count: times.length };
}

/** Places of England on the map as it opens at 1440×900, as shares of the canvas. */
const places = [0.42, 0.46, 0.5, 0.54, 0.58].flatMap((x) => [0.35, 0.5, 0.62, 0.72].map((y) => ({ x, y })));

async function eachPlace(page: Page, act: (x: number, y: number) => Promise<void>): Promise<void> {
  const box = await page.locator(".maplibregl-canvas").first().boundingBox();
  if (box === null) throw new Error("The map has no canvas");
  for (const { x, y } of places) {
    await act(box.x + x * box.width, box.y + y * box.height);
    await page.waitForTimeout(120);
  }
}

const hover = (page: Page) => eachPlace(page, (x, y) => page.mouse.move(x, y, { steps: 2 }));
const select = (page: Page) => eachPlace(page, (x, y) => page.mouse.click(x, y));

async function colour(page: Page): Promise<void> {
  const choice = page.getByLabel("Colour by").first();
  const values = await choice
    .locator("option")
    .evaluateAll((options) =>
      options.flatMap((option) =>
        option instanceof HTMLOptionElement && !option.disabled ? [option.value] : [],
      ),
    );
  for (const value of values.slice(0, 10)) {
    await choice.selectOption(value);
    await page.waitForTimeout(400);
  }
}
