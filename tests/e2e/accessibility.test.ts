/** Every screen against WCAG 2.2 A and AA, wide and narrow. */
import { expect } from "vitest";
import { expectAccessible, narrow, openJourneys, untilMapReady, wide } from "./support/journey.ts";

const journey = openJourneys();
const chosen = "selected=ccg:E38000094,ccg:E38000095";

const screens = [
  { name: "the map", path: "/", isMap: true },
  { name: "the map with a selection and overlays", path: `/?${chosen}&overlays=stp,vanguard`, isMap: true },
  { name: "the table twin", path: "/?table=open", isMap: true },
  { name: "circles", path: "/?shape=circles&colour=by-stp", isMap: true },
  { name: "hexagons", path: "/?shape=hexagons&colour=ratio-to-median", isMap: true },
  { name: "what nests and what is cut", path: "/overlaps", isMap: false },
  { name: "the matrix", path: "/overlaps?as=matrix", isMap: false },
  { name: "the flow", path: "/overlaps?as=flow", isMap: false },
  { name: "several groupings", path: "/overlaps?as=groupings", isMap: false },
  { name: "a CCG's page", path: "/organisations/01H", isMap: false },
  { name: "a footprint's page", path: "/organisations/stp:E54000005", isMap: false },
  { name: "a trust's page", path: "/organisations/RXP", isMap: false },
  { name: "an unknown organisation", path: "/organisations/ZZZ", isMap: false },
  { name: "the sources", path: "/sources", isMap: false },
  { name: "an address that leads nowhere", path: "/nowhere", isMap: false },
];

// A window made narrow is the same page as one that opened so, and a page opened is what takes the time.
for (const { name, path, isMap } of screens) {
  journey(
    `${name} has no fault that axe can find, wide or narrow`,
    path,
    async (page) => {
      await page.getByRole("heading").first().waitFor();
      for (const viewport of [wide, narrow]) {
        await page.setViewportSize(viewport);
        if (isMap) await untilMapReady(page);
        await page.waitForLoadState("networkidle");
        await expectAccessible(page);
      }
    },
    { expectedStatuses: [404] },
  );
}

/** A window 1280 pixels wide, zoomed to 400%. */
const zoomed = { width: 320, height: 256 };

for (const { name, path } of [
  { name: "the map with a selection", path: `/?${chosen}` },
  { name: "what nests and what is cut", path: "/overlaps" },
  { name: "a CCG's page", path: "/organisations/01H" },
]) {
  journey(
    `${name} at 400% zoom has no fault that axe can find and needs no scrolling sideways`,
    path,
    async (page) => {
      await page.getByRole("heading").first().waitFor();
      await page.waitForLoadState("networkidle");
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    },
    { viewport: zoomed },
  );
}
