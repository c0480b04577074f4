import type { Browser, CDPSession, Page } from "playwright-core";

export type Visit = { page: Page; devtools: CDPSession; leave: () => Promise<void> };

/** A fresh visitor with empty caches, on a machine `slowdown` times slower than this one. */
export async function visit(browser: Browser, slowdown: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  // The runner names functions by a helper of its own, which functions handed to the page would miss there.
  await page.addInitScript({ content: "globalThis.__name = (target) => target;" });
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return { page, devtools, leave: () => context.close() };
}

/** Waits until the areas are drawn and labelled. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator("[data-map-ready='true']").first().waitFor({ timeout: 120_000 });
}
