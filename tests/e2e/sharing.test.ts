/** What CCGs share, on the map and in the selection. */
import { expect } from "vitest";
import { expectAccessible, openJourneys, untilMapReady } from "./support/journey.ts";

const journey = openJourneys();

/** The four CCGs of Berkshire West, which shared an accountable officer from April 2013. */
const berkshireWest = ["E38000110", "E38000114", "E38000160", "E38000209"];

journey(
  "colours tell with how many each CCG shares, lines join those that share posts, and the same is a table away",
  "/",
  async (page) => {
    await untilMapReady(page);
    const controls = page.getByRole("region", { name: "What the map shows", exact: true });
    await controls.getByLabel("Colour by").selectOption({ label: "CCGs it shares something with" });
    expect(new URL(page.url()).searchParams.get("colour")).toBe("sharing-partners");
    const legend = controls.getByRole("listitem");
    await legend.filter({ hasText: /^0: nothing recorded\d/ }).waitFor();
    await legend.filter({ hasText: /^not known\d/ }).waitFor();
    const lines = controls.getByRole("group", { name: "Lines between CCGs that share" });
    await lines.getByRole("checkbox", { name: /^Posts/ }).check();
    expect(new URL(page.url()).searchParams.get("arcs")).toBe("post");
    await lines.getByText("documented").waitFor();
    await page.getByText("Lines join CCGs that share: posts.").waitFor({ state: "attached" });
    await expectAccessible(page);
    await lines.getByRole("link", { name: "The same as a table" }).click();
    await page.waitForURL(/\/collaboration\?.*as=register/);
    expect(new URL(page.url()).searchParams.get("kinds")).toBe("post");
  },
);

journey(
  "four chosen CCGs say what all of them share, and lead on to what more they could",
  `/?selected=${berkshireWest.map((code) => `ccg:${code}`).join(",")}`,
  async (page) => {
    const panel = page.getByRole("complementary", { name: "Selection" });
    const shared = panel.getByRole("region", { name: "What they share" });
    await shared.getByRole("link", { name: /Accountable officer/i }).waitFor();
    await shared
      .getByText(/Shared post, all 4/)
      .first()
      .waitFor();
    await shared.getByRole("link", { name: "What if they shared…" }).click();
    await page.waitForURL(/\/collaboration\?.*as=what-if/);
    expect(new URL(page.url()).searchParams.get("selected")).toContain("ccg:E38000110");
  },
);
