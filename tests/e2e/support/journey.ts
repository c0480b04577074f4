import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { browserArguments } from "../../support/browserPath.ts";

export const wide = { width: 1440, height: 900 };
export const narrow = { width: 390, height: 844 };

type Journey = (page: Page) => Promise<void>;
type JourneyOptions = {
  viewport?: { width: number; height: number };
  /** Pixels of the screen to one of the page: 1 unless given. */
  density?: number;
  reducedMotion?: "reduce" | "no-preference";
  /** The browser's own language. */
  locale?: string;
  /** Statuses the journey asks for on purpose, which the browser also reports as errors. */
  expectedStatuses?: readonly number[];
  /** What the browser says of requests that the journey breaks on purpose. */
  expectedFailures?: RegExp;
};

/**
 * One browser for a file of journeys. `journey(name, path, steps)` opens the product at a path in a fresh
 * context and fails on any error the page reports, whatever else the journey asserts.
 */
export function openJourneys() {
  const origin = inject("origin");
  const browserPath = inject("browserPath");
  let browser: Browser | null = null;
  let context: BrowserContext | null = null;

  beforeAll(async () => {
    if (browserPath !== null)
      browser = await chromium.launch({ executablePath: browserPath, args: browserArguments });
  });
  afterEach(async () => {
    await context?.close();
    context = null;
  });
  afterAll(async () => {
    await browser?.close();
  });

  return function journey(name: string, path: string, steps: Journey, options: JourneyOptions = {}) {
    test.skipIf(origin === null)(name, async () => {
      if (browser === null) throw new Error("The browser did not start");
      context = await browser.newContext({
        viewport: options.viewport ?? wide,
        deviceScaleFactor: options.density ?? 1,
        reducedMotion: options.reducedMotion ?? "reduce",
        locale: options.locale ?? "en-GB",
        permissions: ["clipboard-read", "clipboard-write"],
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        const isExpected = (options.expectedStatuses ?? []).some((status) =>
          message.text().includes(`status of ${status}`),
        );
        const isBroken = options.expectedFailures?.test(message.text()) === true;
        if (message.type() === "error" && !isExpected && !isBroken) faults.push(message.text());
      });
      await page.goto(`${origin}${path}`);
      await steps(page);
      expect(faults).toEqual([]);
    });
  };
}

/** Waits until the areas are drawn and labelled. */
export async function untilMapReady(page: Page): Promise<void> {
  await page.locator("[data-map-ready='true']").first().waitFor({ timeout: 60_000 });
}

/** Checks the page as it stands against WCAG 2.2 A and AA with axe. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Else the results are put together in a page opened for it, for the sake of frames, of which the product has none; with
    // maps drawn in software that takes some five times as long as the check.
    .setLegacyMode(true)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" | ")}`),
  ).toEqual([]);
}
