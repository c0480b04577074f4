import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MultiPolygon } from "geojson";
import { neighbors } from "topojson-client";
import { describe, expect, test } from "vitest";
import { areaPolygons } from "../../../geodata/model/areaPolygons.ts";
import { areaKinds } from "../../../geodata/model/kinds.ts";
import { doubledAreaOf, faultsOf } from "../ringChecks.ts";
import { areasOf, atoms, codesByName, gridStep, shapesOf, topology } from "./compiled.ts";

const everyAtom = atoms.map((_, index) => index);

describe("every shape is valid", () => {
  test.each(areaKinds)("of the %s layer", (layer) => {
    for (const [code, shape] of shapesOf(layer)) expect(faultsOf(shape, gridStep), code).toEqual([]);
  });

  test("of the atoms, each with as many polygons as it has parts", () => {
    for (const index of everyAtom) {
      const shape = areaPolygons(topology, [index]);
      expect(faultsOf(shape, gridStep), `atom ${index}`).toEqual([]);
      expect(shape.coordinates).toHaveLength(topology.parts.filter((part) => part.atom === index).length);
    }
  });

  test("of England as one, which is exactly as large as its atoms together: no gap and no overlap", () => {
    const england = areaPolygons(topology, everyAtom);
    expect(faultsOf(england, gridStep)).toEqual([]);
    const parts = everyAtom.map((index) => doubledAreaOf(areaPolygons(topology, [index]), gridStep));
    expect(doubledAreaOf(england, gridStep)).toBe(parts.reduce((sum, area) => sum + area, 0));
  });

  const gdal = spawnSync("ogrinfo", ["--version"]).status === 0;
  if (!gdal) console.log("GDAL is not here: validity was not checked a second time by GEOS.");
  test.skipIf(!gdal)("by GEOS too, through GDAL", () => {
    for (const layer of areaKinds) expect(countInvalid(shapesOf(layer)), layer).toBe(0);
  });
});

/** How many shapes GEOS finds invalid. */
function countInvalid(shapes: ReadonlyMap<string, MultiPolygon>): number {
  const file = join(mkdtempSync(join(tmpdir(), "shapes-")), "shapes.geojson");
  const features = [...shapes].map(([code, geometry]) => ({
    type: "Feature",
    properties: { code },
    geometry,
  }));
  writeFileSync(file, JSON.stringify({ type: "FeatureCollection", features }));
  const sql = "SELECT count(*) AS invalid FROM shapes WHERE NOT ST_IsValid(geometry) OR geometry IS NULL";
  const answer = execFileSync("ogrinfo", ["-q", "-dialect", "SQLite", "-sql", sql, file], {
    encoding: "utf8",
  });
  return Number(/invalid \(Integer\) = (\d+)/.exec(answer)?.[1] ?? Number.NaN);
}

describe("nothing is lost on the way", () => {
  test("Bradford City is a hole in Bradford Districts", () => {
    const codes = codesByName("ccg");
    const shapes = shapesOf("ccg");
    const city = shapes.get(codes.get("Bradford City") ?? "");
    const districts = shapes.get(codes.get("Bradford Districts") ?? "");
    const corners = (ring: readonly unknown[]) => ring.slice(1).map(String).sort();
    const holes = districts?.coordinates.flatMap((polygon) => polygon.slice(1)) ?? [];
    expect(holes.map(corners)).toContainEqual(corners(city?.coordinates[0]?.[0] ?? []));
  });

  test("atoms that share a line in the source share one still, and no others do", () => {
    const still = neighbors([...topology.objects.atoms.geometries]).flatMap((others, index) =>
      others.filter((other) => other > index).map((other) => `${index} ${other}`),
    );
    const atomOf = (part: number) => topology.parts[part]?.atom ?? -1;
    const before = topology.partBorders.map(([first, second]) =>
      [atomOf(first), atomOf(second)].sort((one, other) => one - other).join(" "),
    );
    expect(new Set(still)).toEqual(new Set(before));
  });

  test("every area of every layer has land", () => {
    for (const layer of areaKinds) {
      for (const members of areasOf(layer).values()) {
        expect(doubledAreaOf(areaPolygons(topology, members), gridStep)).toBeGreaterThan(0);
      }
    }
  });
});
