/** What a visitor sees when something does not answer. */
import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { browserArguments } from "../support/browserPath.ts";

const origin = inject("origin");
const browserPath = inject("browserPath");

test.skipIf(origin === null || browserPath === null)(
  "a map that cannot load its shapes says so, and trying again brings it back",
  async () => {
    const browser = await chromium.launch({ executablePath: browserPath ?? "", args: browserArguments });
    const page = await browser.newPage();
    let isDown = true;
    await page.route("**/api/topology", (route) => (isDown ? route.abort() : route.continue()));
    await page.goto(`${origin}/`);
    await page
      .getByRole("alert")
      .getByText(/could not be (loaded|reached)/)
      .first()
      .waitFor({ timeout: 30_000 });
    isDown = false;
    await page.getByRole("button", { name: "Try again" }).first().click();
    await page.locator("[data-map-ready='true']").first().waitFor({ timeout: 60_000 });
    expect(await page.getByRole("alert").count()).toBe(0);
    await browser.close();
  },
);
