/** The STP planner's questions, asked of the running product on the real England. */
import { expect } from "vitest";
import { narrow, openJourneys, untilMapReady } from "./support/journey.ts";

const journey = openJourneys();

journey(
  "the map opens on 209 CCGs coloured by people, with a legend that says what colours mean",
  "/",
  async (page) => {
    await untilMapReady(page);
    const controls = page.getByRole("region", { name: "What the map shows", exact: true });
    expect(await controls.getByRole("radio", { name: /CCG/ }).isChecked()).toBe(true);
    expect(await controls.textContent()).toContain("66,854");
    expect(await controls.textContent()).toContain("890,596");
    expect(await page.title()).toContain("Footprint mapper");
  },
);

journey(
  "searching a name, choosing it and one more says how big they are beside each other",
  "/",
  async (page) => {
    await untilMapReady(page);
    const search = page.getByRole("combobox", { name: /Search/ });
    await search.fill("nhs leeds north ccg");
    // Enter straight away means the likeliest hit, whether or not the list is there yet.
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByText("200,757").first().waitFor();
    // The map has gone there too: its scale is no longer England's.
    await page.getByText(/^(2|5|10) km/).waitFor();
    await search.fill("02V");
    await page
      .getByRole("option", { name: /Leeds North/ })
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get("selected")).toBe("ccg:E38000094");
  },
);

journey(
  "two chosen CCGs read as a sentence: together, ratio, and what both lie in",
  "/?selected=ccg:E38000094,ccg:E38000095",
  async (page) => {
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByRole("heading", { name: "Selection: 2 CCGs" }).waitFor();
    await panel.getByText(/Together 450,400 people/).waitFor();
    const text = (await panel.textContent()) ?? "";
    expect(text).toContain("West Yorkshire");
    expect(text).toMatch(/1 : 1\.2/);
  },
);

journey(
  "a CCG and the county around it count their people once and say what the sum would be",
  "/?selected=ccg:E38000094,county:E08000035",
  async (page) => {
    const panel = page.getByRole("complementary", { name: "Selection" });
    await panel.getByText("774,060").first().waitFor();
    expect(await panel.textContent()).toContain("974,817");
  },
);

journey(
  "Cumbria's page says it lies in two footprints and with how many people in each",
  "/organisations/01H",
  async (page) => {
    await page.getByRole("heading", { level: 1, name: "Cumbria" }).waitFor();
    const text = (await page.getByRole("article").textContent()) ?? "";
    expect(text).toContain("West, North and East Cumbria");
    expect(text).toContain("Lancashire and South Cumbria");
  },
);

journey(
  "a code that is a district and a county at once asks which is meant",
  "/organisations/E08000035",
  async (page) => {
    await page.getByRole("heading", { name: /more than one thing/ }).waitFor();
    await page.getByRole("link", { name: "Leeds" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Leeds" }).waitFor();
  },
  { expectedStatuses: [409] },
);

journey(
  "overlaps say how many CCGs are cut by counties, and a row leads to the map",
  "/overlaps",
  async (page) => {
    await page.getByRole("heading", { name: /28 of 209 CCGs are cut/ }).waitFor();
    await page.getByRole("link", { name: "South Tees" }).first().click();
    await page.getByRole("complementary", { name: "Selection" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
    expect(new URL(page.url()).searchParams.get("selected")).toContain("ccg:");
    await page.goBack();
    await page.getByRole("heading", { name: /28 of 209 CCGs are cut/ }).waitFor();
  },
);

journey("overlays are added and kept in the address, and Back takes the last one off", "/", async (page) => {
  await untilMapReady(page);
  await page.getByRole("checkbox", { name: /Footprint/ }).check();
  await page.waitForURL(/overlays=stp/);
  await page.getByRole("checkbox", { name: /County/ }).check();
  await page.waitForURL(/overlays=stp,county/);
  await page.goBack();
  await page.waitForURL(/overlays=stp$/);
  const county = page.getByRole("checkbox", { name: /County/ });
  expect(await county.isChecked()).toBe(false);
  // From a box that was ticked the slash leads to the search, and a space there ticks nothing.
  await county.focus();
  await page.keyboard.press("/");
  await page.keyboard.type("leeds north");
  await page
    .getByRole("option", { name: /Leeds North/ })
    .first()
    .waitFor();
  expect(page.url()).toMatch(/overlays=stp$/);
});

journey(
  "circles and hexagons keep what was chosen",
  "/?selected=ccg:E38000094&shape=circles",
  async (page) => {
    await untilMapReady(page);
    await page.getByText("Hexagons", { exact: true }).click();
    await page.waitForURL(/shape=hexagons/);
    await page.getByRole("complementary", { name: "Selection" }).getByText("Leeds North").first().waitFor();
  },
);

journey(
  "clicking the map chooses an area and clicking it again lets it go",
  "/?at=9/53.86/-1.53",
  async (page) => {
    await untilMapReady(page);
    const box = await page.locator(".maplibregl-canvas").first().boundingBox();
    if (box === null) throw new Error("The map has no canvas");
    // The same point of the screen both times: the panel that opens takes room from the map, not its place.
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x, y);
    await page.waitForURL(/selected=ccg:E38000094/);
    await page.getByRole("complementary", { name: "Selection" }).waitFor();
    await page.mouse.click(x, y);
    await page.waitForURL((address) => !address.searchParams.has("selected"));
  },
);

journey("the keyboard alone reaches the list of areas, chooses one and opens its page", "/", async (page) => {
  await untilMapReady(page);
  const list = page.getByRole("listbox", { name: /Areas on the map/ });
  await list.focus();
  await page.keyboard.type("corby", { delay: 30 });
  // Space right after a letter still belongs to the name being typed.
  await page.waitForTimeout(1_500);
  await page.keyboard.press("Space");
  await page.waitForURL(/selected=ccg:/);
  await page.getByRole("complementary", { name: "Selection" }).getByText("66,854").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Corby" }).waitFor();
});

journey(
  "the table twin holds the map's areas, filters them and gives them as CSV",
  "/?table=open",
  async (page) => {
    const table = page.getByRole("region", { name: "Table of what the map shows" });
    await table.getByText("Northern, Eastern and Western Devon").waitFor();
    await table.getByPlaceholder("Filter CCGs").fill("leeds");
    await page.waitForURL(/filter=leeds/);
    await table.getByText(/^3 of 209 CCGs|^3 CCGs/).waitFor();
    const download = page.waitForEvent("download");
    await table.getByRole("button", { name: "Download CSV" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  },
);

journey("a figure tells where it comes from", "/?selected=ccg:E38000094", async (page) => {
  const panel = page.getByRole("complementary", { name: "Selection" });
  await panel
    .getByRole("button", { name: /200,757/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByText(/Office for National Statistics/)
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
});

journey(
  "several groupings show only the combinations somebody lives in",
  "/overlaps?as=groupings&sets=stp:E54000005,county:E08000035,ccg:E38000094",
  async (page) => {
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    const text = (await page.getByRole("main").textContent()) ?? "";
    expect(text).toContain("West Yorkshire");
    expect(text).toContain("200,757");
  },
);

journey(
  "on a narrow screen the map, its controls and the selection are all reached",
  "/",
  async (page) => {
    await untilMapReady(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  },
  { viewport: narrow },
);
