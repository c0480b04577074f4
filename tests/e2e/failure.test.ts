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

test.skipIf(origin === null || browserPath === null)(
  "a view whose program does not arrive leaves the frame in its place, and comes when the server is back",
  async () => {
    const browser = await chromium.launch({ executablePath: browserPath ?? "", args: browserArguments });
    const page = await browser.newPage();
    await page.goto(`${origin}/sources?selected=ccg:E38000042`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    let isDown = true;
    await page.route("**", (route) => (isDown ? route.abort() : route.continue()));
    const views = page.getByRole("navigation", { name: "Views" });
    await views.getByRole("link", { name: "Data" }).click();
    const told = page.getByRole("alert").filter({ hasText: "This could not be loaded" });
    await told.getByText("did not arrive from the server").waitFor({ timeout: 30_000 });
    expect(await told.innerText()).not.toMatch(/http|assets|preload/);
    expect(await views.isVisible()).toBe(true);
    await told.getByRole("button", { name: "Try again" }).click();
    await told.getByText("still does not answer").waitFor();
    isDown = false;
    await told.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { level: 1, name: "Data" }).waitFor({ timeout: 30_000 });
    expect(new URL(page.url()).pathname).toBe("/data");
    expect(page.url()).toContain("selected=ccg:E38000042");
    await browser.close();
  },
);
