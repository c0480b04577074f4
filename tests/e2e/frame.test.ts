/** What stands around every view: the date that is asked about, and addresses that lead nowhere. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible, narrow, openJourneys, untilMapReady, wide } from "./support/journey.ts";

const journey = openJourneys();
const american = { locale: "en-US" };

const dateBox = (page: Page) => page.getByRole("combobox", { name: "As at" });
const asAtOf = (page: Page) => new URL(page.url()).searchParams.get("asAt");

journey(
  "the date stands in British words in an American's browser too, and takes what is typed the British way",
  "/sources",
  async (page) => {
    expect(await dateBox(page).inputValue()).toBe("1 April 2016");
    await dateBox(page).fill("4/12/2016");
    expect(asAtOf(page)).toBeNull();
    await page.keyboard.press("Enter");
    await page.waitForURL(/asAt=2016-12-04/);
    expect(await dateBox(page).inputValue()).toBe("4 December 2016");
    await page.goBack();
    expect(await dateBox(page).inputValue()).toBe("1 April 2016");
  },
  american,
);

for (const viewport of [wide, narrow]) {
  journey(
    `a date that is out of range is told so beside the box, stays there and changes nothing, at ${viewport.width} pixels`,
    "/sources?asAt=2015-04-01",
    async (page) => {
      await dateBox(page).fill("14 October 1066");
      // Leaving the box counts as Enter does.
      await page.keyboard.press("Tab");
      const alert = page.getByRole("alert");
      await alert.getByText("14 October 1066 is too early.").waitFor();
      expect(await alert.textContent()).toContain("from 1 January 2012 to 31 December 2018");
      expect(await dateBox(page).inputValue()).toBe("14 October 1066");
      expect(await dateBox(page).getAttribute("aria-invalid")).toBe("true");
      expect(asAtOf(page)).toBe("2015-04-01");
      await expectAccessible(page);
      const box = await alert.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= viewport.width).toBe(true);
      await page.getByRole("button", { name: "Keep 1 April 2015" }).click();
      expect([await dateBox(page).inputValue(), await alert.count()]).toEqual(["1 April 2015", 0]);
    },
    { viewport },
  );
}

journey(
  "a date can be chosen by keyboard alone, and Escape gives back what stood before",
  "/sources",
  async (page) => {
    await dateBox(page).focus();
    await page.keyboard.type("32 x");
    await page.keyboard.press("Escape");
    expect(await dateBox(page).inputValue()).toBe("1 April 2016");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: /1 April 2018/ }).waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.waitForURL(/asAt=2018-04-01/);
    expect(await dateBox(page).inputValue()).toBe("1 April 2018");
    expect(await page.getByRole("option").count()).toBe(0);
  },
);

journey(
  "an address that leads nowhere says so, and its ways on keep what it chose",
  "/maps/of/england?asAt=2015-04-01",
  async (page) => {
    await page.getByRole("heading", { name: "There is no page at this address" }).waitFor();
    expect(await page.getByRole("main").textContent()).toContain("/maps/of/england");
    await page.getByRole("link", { name: "How groupings overlap" }).click();
    await page.waitForURL(/\/overlaps\?asAt=2015-04-01/);
  },
  { expectedStatuses: [404] },
);

for (const shape of ["map", "circles"]) {
  journey(
    `a double click on an area of the ${shape} leaves it chosen`,
    `/?shape=${shape}&insets=`,
    async (page) => {
      await untilMapReady(page);
      const canvas = page.getByRole("application");
      const { x, y, width, height } = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.dblclick(x + width * 0.42, y + height * 0.62);
      await page.getByRole("heading", { name: /^Selection: / }).waitFor();
      const chosen = new URL(page.url()).searchParams.get("selected");
      expect(chosen).toMatch(/^ccg:E38\d{6}$/);
      // The panel has opened; the same place clicked twice again, chosen or not before, is still chosen.
      await page.waitForTimeout(600);
      await page.getByRole("button", { name: "List", exact: true }).click();
      const option = page.getByRole("listbox").getByRole("option", { selected: true });
      await option.dblclick();
      expect(new URL(page.url()).searchParams.get("selected")).toBe(chosen);
    },
  );
}

for (const viewport of [wide, narrow]) {
  journey(
    `a link of which a part is wrong shows the rest and says in words what could not be understood, at ${viewport.width} pixels`,
    "/?selected=00P,ccg:e38000163,planet:mars,%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E,ccg:E38999999,E06000001,trust:ZZZ&asAt=1066-10-14&shape=spheres",
    async (page) => {
      await untilMapReady(page);
      const notice = page.getByRole("region", { name: "About this link" });
      await notice.getByText("ccg:E38999999").waitFor();
      const text = (await notice.textContent()) ?? "";
      for (const said of ["“planet:mars”", "“<img src=x onerror=alert(1)>”", "“spheres”", "“1066-10-14”"])
        expect(text).toContain(said);
      expect(text).not.toMatch(/kind:CODE|identifier|problem|undefined|null/);
      // What was right is chosen, and the address now says only that.
      await page.waitForURL(
        (address) => address.searchParams.get("selected") === "ccg:E38000176,ccg:E38000163",
      );
      await page.getByText("2 CCGs").first().waitFor();
      await expectAccessible(page);
      await notice.getByRole("button", { name: "Dismiss" }).click();
      expect(await notice.count()).toBe(0);
    },
    { viewport, expectedStatuses: [404, 409] },
  );
}

journey(
  "a link with far more chosen than there is asks the server about few of it",
  "/sources",
  async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const many = Array.from({ length: 1500 }, (_, place) => `X${place}`).join(",");
    await page.goto(`${new URL(page.url()).origin}/?selected=${many},00N`);
    await untilMapReady(page);
    await page.getByRole("region", { name: "About this link" }).getByText(/501/).waitFor();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => path.startsWith("/api/organisations/")).length).toBeLessThan(80);
  },
  { expectedStatuses: [404] },
);
