/** The CCG leader's questions, asked of the running product on the real register. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible, narrow, openJourneys, wide } from "./support/journey.ts";

const journey = openJourneys();
const leeds = "selected=ccg:E38000094,ccg:E38000095,ccg:E38000096";

journey(
  "whom do we already work with, on what, since when and on what evidence is said for a CCG found by its code",
  "/collaboration",
  async (page) => {
    await page.getByRole("combobox", { name: /Whom does this organisation work with/ }).fill("10M");
    await page.getByRole("option", { name: /Newbury and District/ }).click();
    await page
      .getByRole("heading", { name: /Newbury and District works with three CCGs on three things/ })
      .waitFor();
    expect(new URL(page.url()).searchParams.get("whom")).toBe("ccg:E38000110");
    expect(await page.title()).toContain("Newbury and District");
    const wokingham = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Wokingham" }) });
    const text = (await wokingham.textContent()) ?? "";
    expect(text).toContain("Accountable officer");
    expect(text).toContain("in force, since April 2013");
    expect(text).toContain("documented");
    expect(text).toContain("266,800");
    expect(text).toMatch(/1 : 1\.5/);
  },
);

journey(
  "sources of what is shared, and how depth is counted, are one click away each",
  "/collaboration?whom=10M",
  async (page) => {
    await page
      .getByRole("button", { name: /sources for Accountable officer/ })
      .first()
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("link").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "How is depth counted?" }).click();
    await dialog.getByText(/accountable officer, chief officer or whole management team counts 8/).waitFor();
  },
);

journey("what is shared leads to its entry in the register", "/collaboration?whom=10M", async (page) => {
  await page.getByRole("link", { name: "Accountable officer", exact: true }).first().click();
  await page.getByRole("dialog", { name: /Accountable officer, Berkshire West/ }).waitFor();
  expect(new URL(page.url()).searchParams.get("entry")).toBe("post:G01-accountable-officer");
});

journey(
  "a neighbour with whom nothing is recorded is told apart, and never said to share nothing",
  "/collaboration?whom=10M",
  async (page) => {
    const nothing = page.getByRole("region", { name: "Neighbours with whom nothing is recorded" });
    await nothing.getByRole("link", { name: "Oxfordshire", exact: true }).waitFor();
    const text = (await nothing.textContent()) ?? "";
    expect(text).toContain("37 km of border on land");
    expect(text).toContain("That is not to say that nothing is shared");
    expect((await page.getByRole("main").textContent()) ?? "").not.toContain("not shared");
  },
);

journey(
  "what had ended or had not begun at the date is recorded for other times and is no partner",
  "/collaboration?whom=ccg:E38000033",
  async (page) => {
    await page.getByRole("heading", { name: /Nothing is recorded of whom Chiltern worked with/ }).waitFor();
    await page.getByRole("heading", { name: "Recorded for other times" }).waitFor();
  },
);

journey(
  "what nobody can place in time is named apart from what is in force",
  "/collaboration?whom=00C",
  async (page) => {
    await page.getByRole("heading", { name: /^Darlington works with/ }).waitFor();
    await page.getByRole("heading", { name: /Recorded, but not known to be in force/ }).waitFor();
  },
);

journey(
  "what is chosen on the map is whose partners are shown, and a partner leads back to the map with both",
  "/collaboration?selected=ccg:E38000110",
  async (page) => {
    await page.getByRole("link", { name: "Both on the map" }).first().click();
    await page
      .getByRole("complementary", { name: "Selection" })
      .getByRole("heading", { name: /2 CCGs/ })
      .waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
  },
);

journey(
  "partners are taken away as a table, one row for each thing shared",
  "/collaboration?whom=10M",
  async (page) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download CSV" }).click();
    const stream = await (await download).createReadStream();
    const text = (await stream.toArray()).join("");
    expect(text.trim().split("\r\n")).toHaveLength(1 + 3 * 3);
    expect(text).toContain("ccg:E38000209");
  },
);

journey(
  "a code that nothing has leads to a first step, not to a dead end",
  "/collaboration?whom=ZZZ",
  async (page) => {
    await page.getByText("“ZZZ” does not name one organisation").waitFor();
    await page.getByRole("link", { name: "South Sefton" }).click();
    await page.getByRole("heading", { name: /South Sefton works with/ }).waitFor();
  },
  { expectedStatuses: [404] },
);

journey(
  "a code of a district and a council at once asks which is meant",
  "/collaboration?whom=E08000035",
  async (page) => {
    await page.getByRole("link", { name: /Leeds \(county or unitary authority\)/ }).click();
    await page.getByRole("heading", { name: /Leeds/ }).first().waitFor();
    expect(new URL(page.url()).searchParams.get("whom")).toBe("county:E08000035");
  },
  { expectedStatuses: [409] },
);

journey(
  "on a narrow screen the answer is in sight and the choice unfolds from one line",
  `/collaboration?as=what-if&${leeds}`,
  async (page) => {
    const sentence = page.getByRole("heading", { name: /would serve 774,100 people/ });
    await sentence.waitFor();
    const box = await sentence.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(narrow.height);
    await page.getByText("Accountable officer, 3 organisations: change").click();
    await page.getByRole("button", { name: "Take Leeds West away" }).click();
    await page.getByRole("heading", { name: /would serve 450,400 people/ }).waitFor();
  },
  { viewport: narrow },
);

journey(
  "how many people one post would serve, how big we are beside our partners and what it might save",
  `/collaboration?as=what-if&${leeds}`,
  async (page) => {
    await page
      .getByRole("heading", {
        name: "One accountable officer would serve 774,100 people instead of three serving 200,800 to 323,600.",
      })
      .waitFor();
    const main = page.getByRole("main");
    const text = (await main.textContent()) ?? "";
    expect(text).toContain("1 : 1.2 : 1.6");
    expect(text).toContain(
      "Leeds North, the smallest, would have 26% of the say if it went by people and 33%",
    );
    expect(text).toContain("Same main provider (2020)");
    await page.getByLabel(/One accountable officer costs, a year/).fill("140000");
    await page.keyboard.press("Enter");
    await main.getByText("(3 now − 1 then) × £140,000 × 100% = £280,000.").waitFor();
    await page.getByLabel(/Share of that saved/).fill("50");
    await page.keyboard.press("Tab");
    await main.getByText(/= £140,000\./).waitFor();
    const address = new URL(page.url()).searchParams;
    expect([address.get("cost"), address.get("saved")]).toEqual(["140000", "50"]);
  },
);

journey(
  "organisations are added by name, by footprint and taken away again, and taking away can be undone",
  "/collaboration?as=what-if&selected=ccg:E38000094,ccg:E38000095",
  async (page) => {
    const chosen = page.getByRole("list", { name: "Who would share it" }).getByRole("listitem");
    await page.getByRole("combobox", { name: "Add an organisation" }).fill("leeds west");
    await page.getByRole("option", { name: /Leeds West/ }).click();
    await page.getByRole("heading", { name: /would serve 774,100 people/ }).waitFor();
    await page.getByRole("button", { name: "Take Leeds West away" }).click();
    await page.getByRole("heading", { name: /would serve 450,400 people/ }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { name: /would serve 774,100 people/ }).waitFor();
    await page.getByRole("button", { name: "Add all 11 CCGs with people in West Yorkshire" }).click();
    await page.getByRole("heading", { name: /instead of/ }).waitFor();
    await expect.poll(() => chosen.count()).toBe(11);
  },
);

journey(
  "those who share today and would be left out are named",
  "/collaboration?as=what-if&selected=ccg:E38000110,ccg:E38000136",
  async (page) => {
    await page.getByText(/Wokingham.* share it today and are not among these/).waitFor();
  },
);

journey(
  "the register asked for what is proposed lists a proposal just kept, which has no date",
  `/collaboration?as=what-if&what=function:quality&${leeds}`,
  async (page) => {
    await page.getByRole("button", { name: "Keep as a proposal" }).click();
    await page.getByText(/is in the register, and counted nowhere as fact/).waitFor();
    await page.getByRole("tab", { name: "Register" }).click();
    await page.getByLabel("Status").selectOption("proposed");
    await page.getByRole("heading", { level: 2, name: /^1 proposal.* is kept/ }).waitFor();
    const [kept] = await proposals(page);
    const removed = await page.request.delete(new URL(`/api/functions/${kept?.id}`, page.url()).href, {
      headers: { "If-Match": `"${kept?.revision}"` },
    });
    expect(removed.ok()).toBe(true);
  },
);

journey(
  "a proposal is kept in the register, named as one, never counted as fact, and can be taken back",
  `/collaboration?as=what-if&what=function:quality&${leeds}&cost=90000`,
  async (page) => {
    await page.getByRole("heading", { name: /^One team for quality would serve/ }).waitFor();
    const before = await partnersOf(page, "ccg:E38000094");
    await page.getByRole("button", { name: "Keep as a proposal" }).click();
    await page.getByText(/is in the register, and counted nowhere as fact/).waitFor();
    const proposed = page.getByRole("region", { name: "Proposed, and not counted as fact" });
    await proposed.getByText("proposed", { exact: true }).waitFor();
    const kept = await proposals(page);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      status: "proposed",
      function: "quality",
      yearlyCost: { pounds: 90_000 },
    });
    expect(await partnersOf(page, "ccg:E38000094")).toEqual(before);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Keep as a proposal" }).waitFor();
    await proposed.waitFor({ state: "detached" });
    expect(await proposals(page)).toEqual([]);
  },
);

async function proposals(page: Page): Promise<Record<string, unknown>[]> {
  return itemsOf(page, "/api/functions?status=proposed&inForce=all&organisation=ccg:E38000094");
}

async function partnersOf(page: Page, id: string): Promise<Record<string, unknown>[]> {
  return itemsOf(page, `/api/organisations/${id}/partners`);
}

/** Asks the product itself, beside its pages. */
async function itemsOf(page: Page, path: string): Promise<Record<string, unknown>[]> {
  const answer = await page.request.get(new URL(path, page.url()).href);
  return (await answer.json()).items;
}

journey(
  "with one organisation it says what is missing, and a partner of today leads here with both",
  "/collaboration?whom=10M",
  async (page) => {
    await page.getByRole("link", { name: "What if Newbury and District shared…" }).click();
    await page.getByText(/With whom would Newbury and District share it\?/).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "What if the two shared more?" }).first().click();
    await page
      .getByRole("heading", { name: /recorded as sharing one accountable officer already/ })
      .waitFor();
    expect(new URL(page.url()).searchParams.get("selected")?.split(",")).toHaveLength(2);
  },
);

const screens = [
  { name: "whose partners to show", path: "/collaboration" },
  { name: "the partners of a CCG", path: "/collaboration?whom=10M" },
  { name: "the partners of a CCG in many arrangements", path: "/collaboration?whom=ccg:E38000158" },
  { name: "a CCG of which nothing is recorded", path: "/collaboration?whom=ccg:E38000033" },
  { name: "what to think through", path: "/collaboration?as=what-if" },
  { name: "a what-if", path: `/collaboration?as=what-if&${leeds}&cost=140000` },
  {
    name: "a what-if of trusts and a divided CCG",
    path: "/collaboration?as=what-if&what=function:contracting&selected=ccg:E38000041,trust:RXP,county:E10000006",
  },
];

for (const { name, path } of screens) {
  for (const viewport of [wide, narrow]) {
    journey(
      `${name} has no fault that axe can find at ${viewport.width} pixels, and fits the window`,
      path,
      async (page) => {
        await page.getByRole("combobox").first().waitFor();
        await page.waitForLoadState("networkidle");
        await expectAccessible(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      },
      { viewport },
    );
  }
}
