/** The planner's questions by the keyboard alone, from a fresh page. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openJourneys, untilMapReady } from "./support/journey.ts";

const journey = openJourneys();

/** Presses Tab until the focus is on something of this name; fails after `most` steps. */
async function tabTo(page: Page, name: RegExp, most: number): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    const words = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (name.test(words)) return;
  }
  throw new Error(`${most} tab stops led to nothing called ${name}`);
}

journey(
  "a footprint found by search says what nests in it, what it cuts and who works together inside it",
  "/",
  async (page) => {
    await untilMapReady(page);
    await page.keyboard.press("/");
    await page.keyboard.type("west yorkshire", { delay: 20 });
    await page
      .getByRole("option", { name: /West Yorkshire/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/selected=stp:E54000005/);
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByText("2,488,479").first().waitFor();
    await tabTo(page, /^Skip to the selection$/, 4);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("West Yorkshire");
    await panel.getByText(/Holds 11 whole/).waitFor();
    await panel
      .getByText(/Cuts across 1/)
      .first()
      .waitFor();
    const together = panel.getByRole("region", { name: "Who works together inside" });
    await together.getByRole("link").first().waitFor();
    await tabTo(page, /^Open page$/, 3);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "West Yorkshire" }).waitFor();
  },
);

journey("two areas chosen in the list are compared in the panel a few keys on", "/", async (page) => {
  await untilMapReady(page);
  await tabTo(page, /^Skip to the list of areas$/, 12);
  await page.keyboard.press("Enter");
  await page.keyboard.type("leeds north", { delay: 20 });
  // Space right after a letter still belongs to the name being typed.
  await page.waitForTimeout(1_500);
  await page.keyboard.press("Space");
  await page.waitForURL(/selected=ccg:E38000094/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.waitForURL(/selected=ccg:E38000094,ccg:E38000095/);
  await page
    .getByRole("complementary", { name: "Selection" })
    .getByText(/Together 450,400/)
    .waitFor();
});

journey(
  "a whole code and Enter choose an organisation, with no arrow key between",
  "/collaboration",
  async (page) => {
    const picker = page.getByRole("combobox", { name: "Whom does this organisation work with?" });
    await picker.focus();
    await page.keyboard.type("10M", { delay: 20 });
    await page.keyboard.press("Enter");
    await page.waitForURL(/whom=ccg:E38000110/);
    await page.getByRole("heading", { level: 2, name: /^Newbury and District works with/ }).waitFor();
  },
);
