import request from "supertest";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  featureCollectionOf,
  featureOf,
  MultiPolygonGeometry,
  PointGeometry,
} from "../../../server/contract/ogc.ts";
import { counts, england } from "./england.ts";

const ogc = request(england);
type Ring = [number, number][];

/** Twice the area a ring encloses: above 0 where it runs anticlockwise. */
const turning = (ring: Ring) =>
  ring.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = ring[index] ?? [Number.NaN, Number.NaN];
    return sum + (x - beforeX) * (y + beforeY) * -1;
  }, 0);

describe.each(counts)("the features of %s", (id) => {
  test("are GeoJSON as RFC 7946 has it: closed rings, outer anticlockwise, holes clockwise, in degrees", async () => {
    const { body } = await ogc.get(`/ogc/collections/${id}/items?limit=1000`).expect(200);
    const shape = z.union([MultiPolygonGeometry, PointGeometry]).nullable();
    const collection = featureCollectionOf(featureOf(z.record(z.string(), z.unknown()), shape));
    expect(collection.parse(body)).toEqual(body);
    expect(new Set(body.features.map((feature: { id: string }) => feature.id)).size).toBe(
      body.features.length,
    );
    for (const { geometry } of body.features) {
      if (geometry?.type !== "MultiPolygon") continue;
      for (const [outer, ...holes] of geometry.coordinates as Ring[][]) {
        expect(turning(outer ?? [])).toBeGreaterThan(0);
        for (const hole of holes) expect(turning(hole)).toBeLessThan(0);
        for (const ring of [outer ?? [], ...holes]) expect(ring.at(-1)).toEqual(ring[0]);
      }
    }
  });

  test("hold every property their collection promises, and no other", async () => {
    const api = (await ogc.get("/ogc/api")).body;
    const { body } = await ogc.get(`/ogc/collections/${id}/items?limit=1000`);
    const filters: string[] = api.paths[`/collections/${id}/items`].get.parameters
      .filter((parameter: { in: string }) => parameter.in === "query")
      .map((parameter: { name: string }) => parameter.name);
    const standard = new Set(["bbox", "bbox-crs", "crs", "datetime", "limit", "offset", "f"]);
    const promised = filters.filter((name) => !standard.has(name)).sort();
    for (const { properties } of body.features) expect(Object.keys(properties).sort()).toEqual(promised);
  });
});
