import { describe, expect, test } from "vitest";
import { MeasureValues } from "../../../server/contract/measures.ts";
import { added, type Server, serverOn, sharedPost } from "./realEngland.ts";

const server = serverOn();
const valueAt = async ({ api }: Server, id: string, query: string) => {
  const { body } = await api.get(`/api/measures/${query}`).expect(200);
  return MeasureValues.parse(body).items.find((item) => item.id === id)?.value;
};

/** Two CCGs of Berkshire that the shared post below joins. */
const [bracknell, windsor] = ["ccg:E38000110", "ccg:E38000114"];

describe("measures of sharing", () => {
  test("a post entered a moment ago counts at once: in the measure, on the page of a CCG, and on its own", async () => {
    const weight = "sharing-strength-post?layer=ccg";
    const before = Number(await valueAt(server, windsor ?? "", weight));
    const { headers } = await server.api.get(`/api/measures/${weight}`);
    await server.api
      .get(`/api/measures/${weight}`)
      .set("If-None-Match", headers.etag ?? "")
      .expect(304);
    const post = await added(server, "posts", sharedPost);
    expect(await valueAt(server, windsor ?? "", weight)).toBe(before + 4);
    const { body: page } = await server.api.get(`/api/organisations/${windsor}`).expect(200);
    const figure = page.figures.find(({ key }: { key: string }) => key === "sharing-strength-post");
    expect(figure).toMatchObject({ value: before + 4, period: "2016-04-01" });
    expect(figure.note).toContain("nothing is recorded");
    expect(await valueAt(server, post.id, "sharing-organisations?layer=post")).toBe(2);
    const { body: own } = await server.api.get(`/api/organisations/${post.id}`).expect(200);
    const keys = own.figures.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(expect.arrayContaining(["sharing-organisations", "sharing-councils"]));
    expect(keys.filter((key: string) => key === "people-of-members")).toHaveLength(1);
  });

  test("the date and the evidence change them, and the answer tells both", async () => {
    await added(server, "posts", { ...sharedPost, role: "medical-director" });
    const on = (more: string) => valueAt(server, bracknell ?? "", `sharing-strength-post?layer=ccg${more}`);
    const weak = Number(await on(""));
    // One of its two ties is documented, the other likely.
    expect(await on("&evidence=documented")).toBeLessThan(weak);
    expect(await on("&asAt=2013-01-01")).not.toBe(weak);
    const { body } = await server.api.get(
      "/api/measures/sharing-partners?layer=ccg&asAt=2015-01-01&evidence=documented,likely",
    );
    expect(body).toMatchObject({
      asAt: "2015-01-01",
      evidence: ["documented", "likely"],
      measure: { period: "2015-01-01", needs: ["register"], zeroMeans: "nothing recorded" },
    });
  });

  test("a measure of the compiled data is the same at every date, and says that no date was asked", async () => {
    const { body } = await server.api.get("/api/measures/people?layer=ccg&asAt=2014-01-01").expect(200);
    expect(body).toMatchObject({ asAt: null, evidence: null, measure: { period: "mid-2015" } });
  });

  test("are tables too, with the date in each row", async () => {
    const { text } = await server.api.get("/api/measures/sharing-partners?layer=ccg&format=csv").expect(200);
    const [head, first] = text.split("\r\n");
    expect(head).toBe("id,name,value,unit,period");
    expect(first).toMatch(/^ccg:E38000001,.*,CCGs,2016-04-01$/);
  });

  test.each([
    ["sharing-partners?layer=post", "layer"],
    ["sharing-organisations?layer=ccg", "layer"],
    ["people?layer=grouping", "layer"],
    ["sharing-partners?layer=trust", "layer"],
    ["sharing-partners?layer=ccg&asAt=yesterday", "asAt"],
    ["sharing-partners?layer=ccg&evidence=rumour", "evidence"],
    ["sharing-partners?layer=ccg&asAt=2016-04-01&asAt=2015-04-01", "asAt"],
  ])("%s is refused and says where the fault is", async (query, path) => {
    const { body } = await server.api.get(`/api/measures/${query}`).expect(400);
    expect(body.errors[0]).toMatchObject({ path });
  });
});
