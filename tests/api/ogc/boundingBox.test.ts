import fc from "fast-check";
import request from "supertest";
import { describe, expect, test } from "vitest";
import { BoundingBox } from "../../../server/api/ogc/ogcParameters.ts";
import { england } from "./england.ts";

const ogc = request(england);
const idsIn = async (bbox: string, more = "") => {
  const { body } = await ogc.get(`/ogc/collections/ccg/items?limit=1000&bbox=${bbox}${more}`).expect(200);
  expect(body.numberMatched).toBe(body.features.length);
  return body.features.map(({ id }: { id: string }) => id);
};
const isleOfWight = "-1.6,50.55,-1.05,50.77";

describe("bbox", () => {
  test("around the whole world matches every CCG", async () => {
    expect(await idsIn("-180,-90,180,90")).toHaveLength(209);
  });

  test("in the middle of the Isle of Wight matches it alone, though no line of it passes through", async () => {
    const { body } = await ogc.get("/ogc/collections/ccg/items/10L");
    expect(await idsIn("-1.31,50.66,-1.3,50.67")).toEqual([body.id]);
  });

  test("goes by the true shape, not by the box around it: the hole in Bradford Districts is not of it", async () => {
    const city = (await ogc.get("/ogc/collections/ccg/items?name=Bradford%20City")).body.features[0];
    const districts = (await ogc.get("/ogc/collections/ccg/items?name=Bradford%20Districts")).body
      .features[0];
    const matched = await idsIn("-1.766,53.794,-1.765,53.795");
    expect(matched).toContain(city.id);
    expect(matched).not.toContain(districts.id);
  });

  test("with heights matches what it matches without", async () => {
    expect(await idsIn("-1.6,50.55,-100,-1.05,50.77,9000")).toEqual(await idsIn(isleOfWight));
  });

  test("with its west east of its east crosses the antimeridian and matches what lies on either side", async () => {
    expect(await idsIn("170,50,-170,52")).toEqual([]);
    expect(await idsIn("170,49,-1,51")).toEqual(await idsIn("-180,49,-1,51"));
  });

  test("in the sea matches nothing, and says that nothing matches", async () => {
    expect(await idsIn("-7,49,-6.9,49.1")).toEqual([]);
  });

  test("in CRS84 by name is the same as without a name", async () => {
    const crs = encodeURIComponent("http://www.opengis.net/def/crs/OGC/1.3/CRS84");
    expect(await idsIn(isleOfWight, `&bbox-crs=${crs}`)).toEqual(await idsIn(isleOfWight));
  });

  test("a point that nobody has placed meets every box, as the standard has it", async () => {
    const { body } = await ogc.get("/ogc/collections/hospitals/items?limit=1000&bbox=-7,49,-6.9,49.1");
    for (const { geometry } of body.features) expect(geometry).toBeNull();
  });

  test.each([
    ["1,2,3", "four numbers"],
    ["1,2,3,4,5", "four numbers"],
    ["-1,52,1,51", "southern edge"],
    ["-1,51,10,1,52,5", "lower height"],
    ["-181,51,1,52", "longitudes"],
    ["-1,51,1,91", "latitudes"],
    ["NaN,51,1,52", "must be numbers"],
    ["Infinity,51,1,52", "must be numbers"],
    ["1e999,51,1,52", "must be numbers"],
    ["0x10,51,1,52", "must be numbers"],
    [",,,", "must be numbers"],
  ])("%s is refused for its %s", async (bbox, reason) => {
    const { status, body } = await ogc.get(`/ogc/collections/ccg/items?bbox=${bbox}`);
    expect([status, body.errors[0].path]).toEqual([400, "bbox"]);
    expect(body.errors[0].message).toContain(reason);
  });

  test("any four numbers in range with south below north are read, as one box or as two that meet at 180°", () => {
    const longitude = fc.double({ min: -180, max: 180, noNaN: true });
    const latitude = fc.double({ min: -90, max: 90, noNaN: true });
    fc.assert(
      fc.property(longitude, latitude, longitude, latitude, (west, one, east, other) => {
        const boxes = BoundingBox.parse([west, Math.min(one, other), east, Math.max(one, other)].join(","));
        expect(boxes).toHaveLength(west <= east ? 1 : 2);
        for (const [from, south, to, north] of boxes) expect(from <= to && south <= north).toBe(true);
      }),
    );
  });
});
