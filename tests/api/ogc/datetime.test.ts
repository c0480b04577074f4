import request from "supertest";
import { describe, expect, test } from "vitest";
import { england } from "./england.ts";

const api = request(england);
const items = (datetime: string) =>
  api.get("/ogc/collections/region/items").query({ datetime, limit: "1000" });

describe("datetime", () => {
  test.each([
    "2016-04-01T00:00:00Z",
    "1066-10-14",
    "2016-02-29/..",
    "../2016-04-01",
    "/2016-04-01T00:00:00+01:00",
  ])("%s matches every feature, since none has a time of its own", async (datetime) => {
    const { status, body } = await items(datetime);
    expect([status, body.numberMatched]).toEqual([200, 4]);
  });

  test.each([
    "2016-02-30",
    "2015-02-29T00:00:00Z",
    "2016-05-01/2016-04-01",
    "..",
    "/",
    "a/b",
    "2016/2017/2018",
  ])("%s is no instant or interval and is refused by name", async (datetime) => {
    const { status, body } = await items(datetime);
    expect([status, body.errors[0].path]).toEqual([400, "datetime"]);
  });
});

test("the interface tells map programs how large a page may be and how a box is written", async () => {
  const { body } = await api.get("/ogc/api").set("Accept", "application/json");
  const parameters: { name: string; schema: object; explode?: boolean }[] =
    body.paths["/collections/ccg/items"].get.parameters;
  const named = (name: string) => parameters.find((parameter) => parameter.name === name);
  expect(named("limit")?.schema).toMatchObject({ type: "integer", minimum: 1, maximum: 1000, default: 100 });
  expect(named("bbox")).toMatchObject({
    explode: false,
    schema: { type: "array", minItems: 4, maxItems: 6 },
  });
});
