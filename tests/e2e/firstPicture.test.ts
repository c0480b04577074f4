/** What can be done with the map before MapLibre has drawn its own. */
import { expect } from "vitest";
import { openJourneys, untilMapReady } from "./support/journey.ts";

const journey = openJourneys();

journey(
  "before MapLibre has come England is drawn, names what is pointed at, and lets it be chosen",
  "/sources",
  async (page) => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/maplibre-gl-worker/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL("/", page.url()).href);
    const picture = page.locator("[data-first-picture='painted']");
    await picture.waitFor();
    const box = await picture.boundingBox();
    if (box === null) throw new Error("The picture has no size");
    // Where Cumbria stands on the whole of England at 1440×900.
    const cumbria = { x: box.x + box.width * 0.302, y: box.y + box.height * 0.247 };
    await page.mouse.move(cumbria.x, cumbria.y);
    await page.getByText(/people · 01H/).waitFor();
    await page.mouse.click(cumbria.x, cumbria.y);
    await page.getByRole("heading", { name: "Selection: Cumbria" }).waitFor();
    expect(await page.locator("[data-map-ready='true']").count()).toBe(0);
    letThrough();
    await untilMapReady(page);
    expect(new URL(page.url()).searchParams.get("selected")).toBe("ccg:E38000041");
  },
);
