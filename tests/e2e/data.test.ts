/** What an analyst asks of the data: in SQL, as table, chart and map, and to take away. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible, narrow, openJourneys } from "./support/journey.ts";

const journey = openJourneys();

const answerTable = (page: Page) => page.getByRole("region", { name: /^Answer: / });
/** A question that is asked before the tables are ready, after a start or a change of the register, waits for them. */
const madeReady = { timeout: 90_000 };

const answered = (page: Page, words: RegExp | string) =>
  page.getByRole("status").filter({ hasText: words }).waitFor(madeReady);
const editor = (page: Page) => page.getByRole("textbox", { name: "Query in SQL" });

async function write(page: Page, sql: string) {
  await editor(page).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(sql);
}

journey(
  "a question is answered before anything is asked, and again for another CCG, as table, chart, map and file",
  "/data",
  async (page) => {
    const questions = page.getByRole("region", { name: "Questions to begin with" });
    await answerTable(page).waitFor(madeReady);
    expect(await questions.locator("[aria-current='true']").count()).toBe(1);
    expect(await questions.getByRole("link").count()).toBeGreaterThanOrEqual(12);

    await questions.getByRole("link", { name: "With whom does a CCG share something, and what?" }).click();
    const whom = page.getByRole("combobox", { name: ":ccg" });
    await whom.fill("newbury");
    await page.getByRole("option", { name: /^Newbury and District/ }).click();
    await answerTable(page).getByRole("cell", { name: "Wokingham" }).first().waitFor();
    expect(new URL(page.url()).searchParams.get("given")).toBe("ccg=E38000110");
    expect(await page.title()).toContain("With whom does a CCG share something");
    await whom.press("Backspace");
    await page
      .getByText(":ccg has no value now: this is still the answer to what was asked before.")
      .waitFor();
    expect(await whom.inputValue()).toBe("");
    await whom.press("Escape");
    await expectAccessible(page);

    await page.getByRole("button", { name: "On the map" }).click();
    await page
      .getByRole("img", { name: /CCGs of the answer/ })
      .first()
      .waitFor();
    await page.getByRole("link", { name: /^Choose these \d+ on the map$/ }).waitFor();
    await expectAccessible(page);

    await questions
      .getByRole("link", { name: "How large is each CCG beside the CCG in the middle?" })
      .click();
    await answered(page, "209 rows, as at 1 April 2016.");
    await answerTable(page).getByRole("button", { name: "name" }).click();
    expect(await answerTable(page).getByRole("row").nth(1).innerText()).toContain("Airedale");
    expect(new URL(page.url()).searchParams.get("order")).toBe("2.ascending");

    await page.getByRole("button", { name: "Chart", exact: true }).click();
    await page.getByRole("list", { name: /^people by name$/ }).waitFor();
    await expectAccessible(page);

    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV", exact: true }).click();
    const file = await readFile(await (await saved).path(), "utf8");
    const served = await page.request.get(new URL("/api/query", page.url()).href, {
      params: { sql: await sqlOf(page), limit: 1000, asAt: "2016-04-01", format: "csv" },
    });
    expect(file.replace("\uFEFF", "")).toBe((await served.text()).replace("\uFEFF", ""));

    await page.goBack();
    await page.goBack();
    await page.getByRole("heading", { name: "With whom does a CCG share something, and what?" }).waitFor();
    await expect.poll(() => whom.inputValue()).toBe("Newbury and District");
    expect(new URL(page.url()).searchParams.get("see")).toBe("map");
  },
);

journey(
  "a query of one's own runs by keyboard, what is wrong with it is said and marked, and the keyboard is never caught",
  "/data?sql=SELECT+name,+population+FROM+nodes+WHERE+kind+%3D+:kind+ORDER+BY+population+DESC",
  async (page) => {
    await page.getByText("The query waits for a value").waitFor();
    await page.getByLabel(":kind").fill("stp");
    await page.getByRole("button", { name: "Run" }).click();
    await answered(page, "44 rows, as at 1 April 2016.");

    await write(page, "SELECT nam FROM nodes");
    await page.keyboard.press("Control+Enter");
    const fault = page.getByRole("alert");
    await fault.getByText(/no such column: nam.*line 1, column 8.*perhaps name/).waitFor();
    expect(await page.locator(".cm-fault").innerText()).toBe("nam");
    await expectAccessible(page);
    await fault.getByRole("button", { name: "Go to it in the query" }).click();
    await page.keyboard.insertText("name");
    await page.getByRole("heading", { name: "As it was run, it could not be answered" }).waitFor();
    await page.keyboard.press("Control+Enter");
    await answered(page, "The first 1,000 rows, as at 1 April 2016. There are more.");
    await page.getByRole("button", { name: "Count them all" }).click();
    await answered(page, /There are [\d,]+ in all\./);
    await page.getByText("What the columns hold").click();
    await page.getByText(/^Asked before in this visit/).click();
    await page.getByRole("link", { name: "SELECT name FROM nodes", exact: true }).waitFor();
    await expectAccessible(page);

    await write(page, "SELECT count(*) FROM ties a, ties b, ties c");
    await page.keyboard.press("Control+Enter");
    await fault.getByRole("heading", { name: "The query took too long" }).waitFor();
    await page.goBack();
    await answered(page, /^The first 1,000 rows/);
    expect(await editor(page).innerText()).toBe("SELECT name FROM nodes");

    await editor(page).focus();
    await page.keyboard.press("Tab");
    expect(
      await page.getByRole("button", { name: "Run" }).evaluate((run) => run === document.activeElement),
    ).toBe(true);
    await page.getByText("members", { exact: true }).first().click();
    await page.getByRole("button", { name: "thing_kind" }).click();
    expect(await editor(page).innerText()).toContain("thing_kind");

    const views = page.getByRole("navigation", { name: "Views" });
    await views.getByRole("link", { name: "Map" }).click();
    await page.waitForURL((address) => address.pathname === "/");
    expect(new URL(page.url()).search).toBe("");
    await views.getByRole("link", { name: "Data" }).click();
    await answered(page, /^The first 1,000 rows/);
    expect(await editor(page).innerText()).toBe("SELECT name FROM nodes");
  },
  { expectedStatuses: [400, 422] },
);

journey(
  "everything can be read about and taken away on a narrow screen too",
  "/data?as=take-away",
  async (page) => {
    const formats = page.getByRole("region", { name: "The graph" });
    await formats.getByRole("button", { name: "CCG to CCG" }).click();
    const links = formats.getByRole("list", { name: /^CCG to CCG as GraphML/ }).getByRole("link");
    expect(await links.getAttribute("href")).toBe("/api/graph/collaboration?format=graphml&asAt=2016-04-01");
    await formats.getByText(/^Open it in networkx, igraph/).click();
    await page
      .getByRole("region", { name: "The tables of the queries" })
      .getByText("collaboration")
      .waitFor();
    await expectAccessible(page);

    await page.getByRole("tab", { name: "Tables" }).click();
    await page.getByRole("heading", { name: /tables that can be asked about/ }).waitFor();
    await expectAccessible(page);
    await page
      .getByRole("region", { name: "neighbours", exact: true })
      .getByRole("link", { name: "See its first 100 rows" })
      .click();
    await answered(page, "100 rows, as at 1 April 2016.");
    await page.getByText("What the columns hold").click();
    await page.getByText(/^Asked before in this visit/).click();
    await expectAccessible(page);
    await page.getByText("Questions to begin with").click();
    await page
      .getByRole("link", { name: "How many people and how many CCGs is each STP footprint made of?" })
      .click();
    await answered(page, "44 rows, as at 1 April 2016.");
    await page.getByRole("button", { name: "On the map" }).click();
    await page.getByRole("img", { name: /44 footprints of the answer, coloured by people/ }).waitFor();
    await expectAccessible(page);

    await page.getByRole("button", { name: "Chart", exact: true }).click();
    await page.getByRole("combobox", { name: /^by\b/ }).selectOption("ccgs");
    await page.getByRole("slider", { name: "Point by point" }).press("End");
    await page.getByText(/: people [\d,]+, ccgs 12$/).waitFor();
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  },
  { viewport: narrow },
);

async function sqlOf(page: Page): Promise<string> {
  return new URL(page.url()).searchParams.get("sql") ?? "";
}
