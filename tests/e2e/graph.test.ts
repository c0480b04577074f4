/** The graph of collaboration, asked by a planner and an analyst of the running product on the real register. */
import { expect } from "vitest";
import { expectAccessible, narrow, openJourneys, untilMapReady } from "./support/journey.ts";

const journey = openJourneys();

const list = { name: /Organisations and groups in the graph/ } as const;
const addressOf = (page: { url: () => string }) => new URL(page.url()).searchParams;

journey(
  "a planner goes by keyboard from the country to one CCG, sees it on the map, by which chain it is connected, and at another date",
  "/collaboration?as=graph",
  async (page) => {
    await page.getByRole("heading", { name: /\d+ of 209 CCGs are linked with another/ }).waitFor();
    await page
      .getByRole("img", { name: /Graph of 4\d organisations and groups .* at 1 April 2016/ })
      .waitFor();
    await untilMapReady(page);
    await expectAccessible(page);

    // From closed footprints to one that is open, and to a CCG in it.
    const graph = page.getByRole("listbox", list);
    await graph.focus();
    await page.keyboard.type("bucking");
    await page.keyboard.press("Enter");
    await graph.getByRole("option", { name: /^Newbury and District/ }).waitFor();
    expect(addressOf(page).get("open")).toBe("stp:E54000044");
    await page.keyboard.type("newb");
    await page.keyboard.press("Enter");
    const chosen = page.getByRole("complementary", { name: "Chosen" });
    await chosen.getByRole("heading", { name: "Newbury and District" }).waitFor();
    expect(addressOf(page).get("selected")).toBe("ccg:E38000110");
    await page.getByText("Newbury and District is chosen: tied to 3 of those drawn.").waitFor();
    await chosen.getByText(/Linked with 3 others through 2 shared posts and 1 shared function/).waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByText(/1 of 3 tied to Newbury and District: 2 shared posts/).waitFor();

    // Whom it is linked with on what, whose word that is, and what an ending would mean.
    const wokingham = chosen
      .getByRole("listitem")
      .filter({ has: page.getByText("Wokingham", { exact: true }) })
      .first();
    await wokingham.getByText("Wokingham", { exact: true }).click();
    await wokingham.getByRole("button", { name: /sources? for Accountable officer/ }).click();
    await page.getByRole("dialog").getByRole("link").first().waitFor();
    await page.keyboard.press("Escape");
    expect(addressOf(page).get("selected")).toBe("ccg:E38000110");
    await wokingham.getByRole("button", { name: /What if it ended\? \(Accountable officer/ }).click();
    await wokingham
      .getByRole("status")
      .getByText(/would share it no longer/)
      .waitFor();
    const picker = chosen.getByRole("combobox", { name: /Chains of collaboration/ });
    await picker.fill("south reading");
    await page.getByRole("option", { name: /South Reading/ }).click();
    await chosen
      .getByText(/Newbury and District shares .* with South Reading/)
      .first()
      .waitFor();
    await expectAccessible(page);

    // What is chosen on one picture is chosen on the other; Back walks the choices.
    expect(addressOf(page).get("to")).toBe("ccg:E38000160");
    await page.goBack();
    await page.goBack();
    await chosen.getByRole("heading", { name: /^Buckinghamshire/ }).waitFor();
    await page.getByRole("button", { name: "Close all groups" }).click();
    await graph.getByRole("option", { name: /^Newbury and District/ }).waitFor({ state: "detached" });

    // Outlines round the groupings of a purpose open what their CCGs are in; the name of one chooses its CCGs.
    await page.getByLabel("Outlines").selectOption({ label: "Joint committees (10)" });
    await page.getByText(/Joint committees with CCGs in them at 1 April 2016: 10, with 40 CCGs/).waitFor();
    await page.getByText("Their names and CCGs").click();
    await page.getByRole("button", { name: "Meetings in common, Derbyshire" }).click();
    expect(addressOf(page).get("hulls")).toBe("joint-committee");
    await expect.poll(() => addressOf(page).get("selected")?.split(",").length).toBe(4);
    await expectAccessible(page);

    // The one date of the product, by the slider under the pictures.
    await page.getByRole("slider", { name: /month that ties are read at/ }).fill("15");
    await page.getByRole("heading", { name: /CCGs .* at 1 April 2013/ }).waitFor();
    expect(addressOf(page).get("asAt")).toBe("2013-04-01");
    // When ties began and ended, and that of most nobody knows it.
    await page.getByText("The same as a table").click();
    const years = page.getByRole("table", { name: "Ties that began and ended, by year" });
    const [begun] = await years
      .getByRole("row", { name: /^not known/ })
      .getByRole("cell")
      .allTextContents();
    expect(Number(begun)).toBeGreaterThan(200);

    // What is let go takes the focus nowhere.
    await page.getByRole("button", { name: "Let the choice go" }).press("Enter");
    await chosen.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    // London stands larger beside the map, with its lines, and can be put away.
    await page.getByRole("img", { name: /^London, larger/ }).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Close the inset of London" }).click();
    await page.getByRole("button", { name: "London, larger" }).waitFor();

    // The list keeps still under a pointer that presses on it for the first time.
    await page.getByRole("button", { name: "List", exact: true }).click();
    await graph.evaluate((element) => {
      element.scrollTop = 500;
    });
    const { x, y } = (await graph.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 80, y + 100);
    await chosen.waitFor();
    expect(await graph.evaluate((element) => element.scrollTop)).toBe(500);
  },
);

journey(
  "an analyst narrows the ties, sees those that nobody can date, reads them as a table and takes them away",
  "/collaboration?as=graph&side=graph&group=none",
  async (page) => {
    await page.getByRole("img", { name: /Graph of 209 organisations/ }).waitFor();
    // Two clicks quicker than the page is drawn: both count.
    await page.evaluate(async () => {
      for (const words of ["Functions", "Groupings"]) {
        [...document.querySelectorAll("label")].find((label) => label.textContent.startsWith(words))?.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    // Other journeys record posts while this one runs, so counts are held to each other and not to a figure.
    const headline = page.getByRole("heading", { name: /^\d+ of 209 CCGs .*: \d\d pairs\.$/ });
    await headline.waitFor();
    const pairs = countIn(await headline.textContent(), /: (\d+) pairs/);
    expect(addressOf(page).get("on")).toBe("post");
    const posts = page.getByRole("checkbox", { name: /^Posts/ });
    await posts.click();
    await page
      .getByRole("status")
      .getByText(/^One kind of tie at least stays ticked/)
      .waitFor();
    expect(await posts.isChecked()).toBe(true);
    const unplaced = page.getByRole("checkbox", { name: /not placed in time \d+ pairs/ });
    const unknown = countIn(await page.getByText(/^not placed in time/).textContent(), /(\d+) pairs/);
    await unplaced.check();
    const all = new RegExp(`^${pairs + unknown} pairs`);
    await page.getByText(all).click();
    const table = page.getByRole("table", { name: all });
    await table.getByRole("button", { name: "Evidence" }).click();
    await table.getByText("not known").first().waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download CSV" }).click();
    expect((await download).suggestedFilename()).toBe("footprint-collaboration-pairs-2016-04-01.csv");
    const lines = (await (await (await download).createReadStream()).toArray()).join("").trim().split("\r\n");
    expect(lines.filter((line) => line.includes(",unknown,"))).not.toHaveLength(0);

    // A kind that counts otherwise than as usual, in every question, until all count as usual again.
    await page.getByText("More kinds, weights").click();
    await page.getByRole("textbox", { name: "Each shared post" }).fill("2");
    await page.keyboard.press("Enter");
    await page.getByText(/Not weighed as usual: each shared post 2\./).waitFor();
    expect(addressOf(page).get("weights")).toBe("post:2");
    expect(await page.getByRole("link", { name: "GraphML" }).getAttribute("href")).toContain(
      "weights=post:2&",
    );
    await page.getByRole("button", { name: "All as usual" }).click();
    await page.getByText(/Not weighed as usual/).waitFor({ state: "detached" });

    // Communities, beside another layer and finer; the name of one chooses its members.
    await page.getByLabel("Outlines").selectOption("communities");
    await page.getByLabel("Compared with").selectOption("region");
    await page.getByLabel("How fine").selectOption("2");
    await page
      .getByText(/They divide people otherwise than the NHS England regions do: by [\d.]+ bits/)
      .waitFor();
    await page.getByText(/^\d+ communities as a table/).click();
    const communities = page.getByRole("table", { name: /communities as a table/ });
    await communities
      .getByRole("button", { name: /^Around/ })
      .first()
      .click();
    const [members] = await communities.getByRole("row").nth(1).getByRole("cell").allTextContents();
    await expect.poll(() => addressOf(page).get("selected")?.split(",").length).toBe(Number(members));
    await page
      .getByRole("complementary", { name: "Chosen" })
      .getByText(/community, reckoned from the ties/)
      .waitFor();
    const asCsv = await page.getByRole("link", { name: "CSV, one line for each CCG" }).getAttribute("href");
    expect(asCsv).toContain("on=post&");
    expect(asCsv).toContain("resolution=2&compare=region");
    await expectAccessible(page);
    const graphml = await page.getByRole("link", { name: "GraphML" }).getAttribute("href");
    const answer = await page.request.get(new URL(graphml ?? "", page.url()).href);
    expect(answer.headers()["content-type"]).toContain("graphml");
    expect(await answer.text()).toContain("<graphml");
  },
);

journey(
  "on a narrow screen the two pictures take turns with one selection, and without WebGL the list and the table hold it all",
  "/collaboration?as=graph&selected=ccg:E38000110",
  async (page) => {
    // A link to a CCG opens the group that it is in.
    await page
      .getByRole("listbox", list)
      .getByRole("option", { name: /^Newbury and District/ })
      .waitFor({ state: "attached" });
    expect(addressOf(page).get("open")).toBe("stp:E54000044");
    const picture = page.getByRole("region", { name: "Graph" });
    await picture.waitFor();
    expect(await page.getByRole("region", { name: "Map" }).count()).toBe(0);
    // Marks, outlines and names are sheets over each other, whatever pixels the screen has.
    await page.getByRole("img", { name: /Graph of \d+ organisations and groups/ }).waitFor();
    const sheets = await picture
      .locator("canvas")
      .evaluateAll((canvases) =>
        canvases.map(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]),
      );
    expect(sheets.length).toBeGreaterThan(2);
    expect(new Set(sheets.map(String)).size).toBe(1);
    await expectAccessible(page);
    await page.getByText("Ties, evidence and arrangement").click();
    // One that is closed by hand stays closed while the CCG is chosen, and Back opens it.
    await page.getByRole("button", { name: "Close all groups" }).click();
    await expect.poll(() => addressOf(page).get("open")).toBeNull();
    await page
      .getByRole("listbox", list)
      .getByRole("option", { name: /^Newbury and District/ })
      .waitFor({ state: "detached" });
    expect(addressOf(page).get("open")).toBeNull();
    await page.goBack();
    await expect.poll(() => addressOf(page).get("open")).toBe("stp:E54000044");
    await page.getByRole("button", { name: "Map", exact: true }).click();
    await untilMapReady(page);
    expect(await page.getByRole("region", { name: "Graph" }).count()).toBe(0);
    await page.getByRole("heading", { name: "Newbury and District" }).waitFor();

    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
        return String(asked[0]).startsWith("webgl") ? null : Reflect.apply(original, this, asked);
      } as typeof original;
    });
    await page.reload();
    await page
      .getByRole("alert")
      .getByText(/no WebGL 2/)
      .waitFor();
    await page.getByRole("listbox", list).waitFor({ state: "attached" });
    await page.getByRole("table", { name: /3 pairs of what is chosen/ }).waitFor();
    await expectAccessible(page);
  },
  { viewport: narrow, density: 2 },
);

journey(
  "a graph that is asked again says so while the last answer stands, and a server that is away takes neither it nor the focus",
  "/collaboration?as=graph",
  async (page) => {
    const headline = page.getByRole("heading", { name: /^\d+ of 209 CCGs are linked/ });
    const before = await headline.textContent();
    let isAway = true;
    let release: () => void = () => undefined;
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/api/graph/collaboration?*", async (route) => {
      if (isAway) return route.abort();
      await isReleased;
      return route.continue();
    });
    const likely = page.getByRole("checkbox", { name: "likely", exact: true });
    await likely.press("Space");
    await page.getByRole("status").getByText("Asking…").waitFor();
    const notice = page.getByRole("alert").filter({ hasText: "What is asked now could not be had." });
    await notice.waitFor();
    await expect.poll(() => likely.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await likely.isChecked()).toBe(false);
    expect(await headline.textContent()).toBe(before);
    await expectAccessible(page);

    isAway = false;
    await notice.getByRole("button", { name: "Try again" }).press("Enter");
    await page.getByRole("status").getByText("Asking…").waitFor();
    expect(await headline.evaluate((heading) => heading === document.activeElement)).toBe(true);
    release();
    const status = page.getByRole("status").getByText(/CCGs are linked with another at 1 April 2016/);
    await status.waitFor({ state: "attached" });
    await page.getByText("Asking…").waitFor({ state: "detached" });
    expect(await headline.textContent()).not.toBe(before);
  },
  { expectedFailures: /net::ERR_FAILED/ },
);

/** The number that a pattern finds in a text. */
function countIn(text: string | null, pattern: RegExp): number {
  return Number(pattern.exec(text ?? "")?.[1]);
}
