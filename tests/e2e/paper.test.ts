/** The product on paper and under a reader's own colours. */
import { expect } from "vitest";
import { openJourneys, untilMapReady } from "./support/journey.ts";

const journey = openJourneys();
const chosen = "selected=ccg:E38000094,ccg:E38000095";

journey(
  "a printed map is a picture with its key and sources, and without the controls",
  `/?${chosen}&overlays=stp`,
  async (page) => {
    await untilMapReady(page);
    await page.getByRole("complementary", { name: "Selection" }).getByText("Together 450,400").waitFor();
    await page.emulateMedia({ media: "print" });
    const key = page.getByRole("region", { name: "Key" });
    await key.getByText("150,000 to 220,000").waitFor();
    await key.getByText("STP footprints").waitFor();
    await page.getByText("Contains OS data © Crown copyright").waitFor();
    await page.getByText("Together 450,400").waitFor();
    expect(await page.getByRole("radio").filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Zoom in" }).isVisible()).toBe(false);
    expect(await page.getByRole("combobox", { name: /Search/ }).isVisible()).toBe(false);
    const colours = await page.locator("main canvas[role='img']").evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) throw new Error("The picture is no canvas");
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
      const seen = new Set<string>();
      for (let place = 0; place < (pixels?.length ?? 0); place += 4 * 997) {
        seen.add([...(pixels?.slice(place, place + 3) ?? [])].join());
      }
      return seen.size;
    });
    expect(colours).toBeGreaterThan(5);
    await page.emulateMedia({ media: "screen" });
    await key.waitFor({ state: "hidden" });
  },
);

journey("a printed table keeps its last column on the paper", "/?table=open", async (page) => {
  await untilMapReady(page);
  await page.getByRole("columnheader", { name: "Region" }).waitFor();
  await page.setViewportSize({ width: 700, height: 1000 });
  await page.emulateMedia({ media: "print" });
  const box = await page.getByRole("columnheader", { name: "Region" }).boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(700);
});

journey(
  "where the reader's own colours are forced, what is chosen is still told apart",
  "/",
  async (page) => {
    await page.emulateMedia({ forcedColors: "active" });
    await untilMapReady(page);
    const groundOf = (label: string) =>
      page
        .locator("label", { hasText: label })
        .first()
        .evaluate((segment) => getComputedStyle(segment).backgroundColor);
    expect(await groundOf("Circles")).toBe(await groundOf("Hexagons"));
    await page.getByText("Circles", { exact: true }).click();
    await page.waitForURL(/shape=circles/);
    expect(await groundOf("Circles")).not.toBe(await groundOf("Hexagons"));
    const viewGround = (name: string) =>
      page
        .getByRole("link", { name, exact: true })
        .evaluate((link) => getComputedStyle(link).backgroundColor);
    expect(await viewGround("Map")).not.toBe(await viewGround("Overlaps"));
  },
);
