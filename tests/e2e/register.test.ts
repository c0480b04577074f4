/** The register: what a leader writes, corrects and brings back, and what stops a mistake. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible, narrow, openJourneys, wide } from "./support/journey.ts";

const journey = openJourneys();
const register = "/collaboration?as=register";
/** An entry of the compiled register that no journey changes. */
const compiled = "post:M05-accountable-officer";

const dialog = (page: Page) => page.getByRole("dialog").first();

/** Adds an organisation by a part of its name. */
async function addOrganisation(page: Page, text: string, option: RegExp) {
  const box = dialog(page).getByRole("combobox", { name: /^Add (?:an|another) organisation/ });
  await box.fill(text);
  await page.getByRole("option", { name: option }).first().click();
}

/** Makes an entry through the API, as somebody else would. */
async function someEntry(page: Page, name: string): Promise<string> {
  const answer = await page.request.post(`${new URL(page.url()).origin}/api/posts`, {
    data: {
      name,
      role: "chief-nurse",
      holders: [{ organisation: "ccg:E38000042", validFrom: "2014" }, { organisation: "ccg:E38000045" }],
    },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

journey(
  "a leader records a shared post with its source, corrects it, sees its history and restores it",
  "/organisations/ccg:E38000042",
  async (page) => {
    await page.getByRole("link", { name: "Record a shared post or function" }).click();
    const form = dialog(page);
    await form.getByText("Darlington", { exact: true }).waitFor();
    await form.getByLabel("Role").selectOption("chief-finance-officer");
    await addOrganisation(page, "durham dales", /Durham Dales/);
    await form.getByLabel("Since", { exact: true }).fill("April 2015");
    await form.getByRole("radio", { name: /^Documented/ }).check();
    await form.getByRole("button", { name: "Record it" }).click();
    await form
      .getByText(/documented evidence needs at least one source/i)
      .first()
      .waitFor();

    await form.getByRole("button", { name: "Add a source" }).click();
    await form.getByLabel("Title of the source").fill("Annual report 2015/16");
    await form.getByLabel("Publisher").fill("NHS Darlington CCG");
    await form.getByLabel("Web address").fill("www.example.org/report");
    await form.getByRole("button", { name: "Record it" }).click();
    await page.getByRole("heading", { name: /^Chief finance officer, Darlington \+ Durham Dales/ }).waitFor();
    await page.waitForURL(/entry=post:/);
    expect(await dialog(page).getByRole("link", { name: "Annual report 2015/16" }).count()).toBe(2);

    await dialog(page).getByRole("button", { name: "Correct" }).click();
    await dialog(page).getByLabel("Since", { exact: true }).fill("1/5/2015");
    await dialog(page).getByRole("button", { name: "Save the correction" }).click();
    const history = dialog(page).getByRole("list", { name: /^Changes/ });
    await history.getByText("Corrected").waitFor();
    const newest = history.getByRole("listitem").first();
    expect(await newest.textContent()).toContain("Darlington: since: April 2015 → 1 May 2015");

    await history.getByRole("button", { name: "Restore this state" }).click();
    await history.getByText("Restored").waitFor();
    expect(await dialog(page).textContent()).toContain("since April 2015");
    await page.getByRole("button", { name: "Undo" }).click();
    await dialog(page).getByText("since 1 May 2015").first().waitFor();

    await page.keyboard.press("Escape");
    const row = page.getByRole("row", { name: /Chief finance officer, Darlington/ });
    expect(await row.textContent()).toContain("Added here");
  },
  { expectedStatuses: [400] },
);

journey(
  "a person's name is refused where it stands, with the reason, and what was typed stays",
  `${register}&entry=new:grouping`,
  async (page) => {
    const form = dialog(page);
    await form.getByLabel("Purpose").selectOption("federation");
    await form.getByLabel("Name", { exact: true }).fill("A federation on trial");
    await form.getByLabel("Note", { exact: true }).fill("Chaired by Dr A Smith");
    await form.getByRole("button", { name: "Record it" }).click();
    const note = form.getByRole("textbox", { name: "Note", exact: true });
    await form
      .getByText(/posts and roles are kept, not people/)
      .last()
      .waitFor();
    expect(await note.getAttribute("aria-invalid")).toBe("true");
    expect(await note.inputValue()).toBe("Chaired by Dr A Smith");
    await expectAccessible(page);
    const found = await page.request.get(
      `${new URL(page.url()).origin}/api/groupings?inForce=all&q=federation%20trial`,
    );
    expect(((await found.json()) as { total: number }).total).toBe(0);
  },
  { expectedStatuses: [400] },
);

journey(
  "a code that is nearly right is answered with the nearest organisations as buttons",
  `${register}&entry=new:grouping`,
  async (page) => {
    const form = dialog(page);
    await form.getByLabel("Purpose").selectOption("federation");
    await form.getByLabel("Name", { exact: true }).fill("A federation by its codes");
    await addOrganisation(page, "00DX", /Use the code/);
    await form.getByRole("button", { name: "Record it" }).click();
    await form
      .getByText(/did you mean/i)
      .first()
      .waitFor();
    await form.getByRole("button", { name: "Durham Dales, Easington and Sedgefield", exact: true }).click();
    await form.getByRole("button", { name: "Record it" }).click();
    await page.getByRole("heading", { name: "A federation by its codes" }).waitFor();
  },
  { expectedStatuses: [400] },
);

journey(
  "a write over somebody else's newer one is not saved, and shows what they changed",
  register,
  async (page) => {
    const id = await someEntry(page, "A chief nurse for two tabs");
    await page.goto(`${new URL(page.url()).origin}${register}&entry=${id}`);
    await dialog(page).getByRole("button", { name: "Correct" }).click();
    await dialog(page).getByLabel("Note", { exact: true }).fill("Mine: two days a week each");

    const other = await page.context().newPage();
    await other.goto(page.url());
    await dialog(other).getByRole("button", { name: "Correct" }).click();
    await dialog(other).getByLabel("Name", { exact: true }).fill("A chief nurse, renamed meanwhile");
    await dialog(other).getByRole("button", { name: "Save the correction" }).click();
    await other.getByRole("heading", { name: "A chief nurse, renamed meanwhile" }).waitFor();
    await other.close();

    await dialog(page).getByRole("button", { name: "Save the correction" }).click();
    await dialog(page).getByText("Somebody changed this entry while you were writing").waitFor();
    await dialog(page).getByText("A chief nurse, renamed meanwhile").first().waitFor();
    await expectAccessible(page);
    const note = dialog(page).getByLabel("Note", { exact: true });
    expect(await note.inputValue()).toBe("Mine: two days a week each");

    await dialog(page)
      .getByRole("button", { name: /^Take the newest/ })
      .click();
    expect(await note.inputValue()).toBe("");
    await dialog(page).getByText("Mine: two days a week each").waitFor();
    await dialog(page).getByRole("button", { name: "Put mine back into the form" }).click();
    expect(await note.inputValue()).toBe("Mine: two days a week each");
    await dialog(page).getByRole("button", { name: "Save the correction" }).click();
    await page.getByRole("heading", { name: "A chief nurse for two tabs" }).waitFor();
  },
  { expectedStatuses: [412] },
);

journey(
  "what was being written is there again after the page was left",
  `${register}&entry=new:post`,
  async (page) => {
    await dialog(page).getByLabel("Name", { exact: true }).fill("Half a post");
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
    await page.reload();
    await page.getByRole("button", { name: "Record something shared" }).click();
    expect(await dialog(page).getByLabel("Name", { exact: true }).inputValue()).toBe("Half a post");
    await dialog(page)
      .getByRole("button", { name: /start afresh/ })
      .click();
    expect(await dialog(page).getByLabel("Name", { exact: true }).inputValue()).toBe("");
  },
);

journey(
  "Escape in the list of organisations takes back what was typed, and only the next one closes the form",
  `${register}&entry=new:post`,
  async (page) => {
    const box = dialog(page).getByRole("combobox", { name: /^Add an organisation/ });
    await box.fill("corby");
    await page
      .getByRole("option", { name: /^Corby/ })
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("listbox").waitFor({ state: "hidden" });
    expect(await box.inputValue()).toBe("");
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
  },
);

journey(
  "a lost connection loses nothing, and trying again makes one entry",
  `${register}&entry=new:grouping`,
  async (page) => {
    const form = dialog(page);
    await form.getByLabel("Purpose").selectOption("joint-committee");
    await form.getByLabel("Name", { exact: true }).fill("A committee over a bad line");
    // The server gets it, and its answer is lost on the way.
    await page.route("**/api/groupings", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await form.getByRole("button", { name: "Record it" }).click();
    await form.getByText(/could not be reached/).waitFor();
    await page.unroute("**/api/groupings");
    await form.getByRole("button", { name: "Record it" }).click();
    await page.getByRole("heading", { name: "A committee over a bad line" }).waitFor();
    const found = await page.request.get(
      `${new URL(page.url()).origin}/api/groupings?inForce=all&q=committee%20bad%20line`,
    );
    expect(((await found.json()) as { total: number }).total).toBe(1);
  },
  { expectedFailures: /ERR_FAILED/ },
);

journey(
  "an entry ends in one step, is deleted after a question, and comes back",
  register,
  async (page) => {
    const id = await someEntry(page, "A chief nurse who leaves");
    await page.goto(`${new URL(page.url()).origin}${register}&entry=${id}`);
    await dialog(page).getByRole("button", { name: "Say when it ended" }).click();
    await dialog(page).getByLabel("When did it end?").fill("31 March 2016");
    await dialog(page).getByRole("button", { name: "Save the end" }).click();
    await dialog(page).getByText("until 31 March 2016").first().waitFor();

    await dialog(page).getByRole("button", { name: "Delete" }).click();
    await dialog(page).getByRole("button", { name: "Delete it for everybody" }).click();
    await dialog(page).waitFor({ state: "hidden" });
    await page.goto(`${new URL(page.url()).origin}${register}&entry=${id}`);
    await page.getByRole("heading", { name: "This entry was deleted" }).waitFor();
    await dialog(page).getByRole("button", { name: "Restore this state" }).first().click();
    await page.getByRole("heading", { name: "A chief nurse who leaves" }).waitFor();
  },
  { expectedStatuses: [410] },
);

const heading = "entry,name,purpose,organisation,evidence,sourceTitles";

journey(
  "a table is imported once its faults are mended, all of it or nothing",
  `${register}&entry=import`,
  async (page) => {
    const form = dialog(page);
    await form.getByRole("radio", { name: "Groupings" }).check();
    const paste = form.getByLabel(/paste the table/);
    await paste.fill(
      `${heading}\nnew,An imported federation,federation,00DX,likely,\nnew,,,00C,documented,\n`,
    );
    await form.getByRole("button", { name: "Check it" }).click();
    await form.getByRole("heading", { name: /2 rows read: 2 faults/ }).waitFor();
    const faults = form.getByRole("table");
    expect(await faults.getByRole("row", { name: /^2 organisation/ }).textContent()).toContain(
      "did you mean",
    );
    await expectAccessible(page);
    expect(await form.getByRole("button", { name: /^Add/ }).count()).toBe(0);

    await paste.fill(
      `${heading}\nnew,An imported federation,federation,00D,likely,\nnew,,,00C,documented,A plan\n`,
    );
    await form.getByRole("button", { name: "Check it" }).click();
    await form.getByRole("heading", { name: /1 entry would be new/ }).waitFor();
    await form.getByRole("button", { name: "Add 1 entry" }).click();
    await dialog(page).getByRole("link", { name: "An imported federation" }).click();
    await page.getByRole("heading", { name: "An imported federation" }).waitFor();
  },
);

journey("the register is narrowed, sorted and sent to a colleague by its address", register, async (page) => {
  await page.getByRole("heading", { name: /entries held, or likely held, on 1 April 2016/ }).waitFor();
  await page.getByRole("button", { name: /^Functions/ }).click();
  await page.getByRole("button", { name: /^Groupings/ }).click();
  await page
    .getByRole("columnheader", { name: /^People together/ })
    .getByRole("button")
    .click();
  await page.getByRole("searchbox", { name: "Words" }).fill("accountable");
  await page.waitForURL(/find=accountable/);
  await page.waitForURL(/kinds=post&.*sort=people\.descending|sort=people\.descending.*kinds=post/);
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  const rows = page.getByRole("table", { name: /in the register/ }).getByRole("row");
  await rows.nth(1).waitFor();
  const people = await rows
    .locator("td[data-numeric='true']")
    .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent?.replaceAll(",", ""))));
  expect(people.length).toBeGreaterThan(5);
  expect(people).toEqual([...people].sort((one, other) => other - one));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  expect((await download).suggestedFilename()).toBe("register.csv");
});

const screens = [
  { name: "the register's table", path: register },
  { name: "an entry of the register", path: `${register}&entry=${compiled}` },
  { name: "the form for a new entry", path: `${register}&entry=new:post&whom=ccg:E38000042` },
  { name: "the import", path: `${register}&entry=import` },
];

for (const { name, path } of screens) {
  for (const viewport of [wide, narrow]) {
    journey(
      `${name} has no fault that axe can find at ${viewport.width} pixels`,
      path,
      async (page) => {
        await page.getByRole("heading").first().waitFor();
        await page.waitForLoadState("networkidle");
        await expectAccessible(page);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      },
      { viewport },
    );
  }
}
