import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { compile } from "../../../geodata/compile.ts";
import { sources } from "../../../geodata/sources.ts";
import { findParts } from "../../../geodata/steps/findParts.ts";
import { degreesOn } from "../../../geodata/steps/gridRings.ts";
import { compileLayouts } from "../../../geodata/steps/layouts/compileLayouts.ts";
import { makeBaseMap } from "../../../geodata/steps/makeBaseMap.ts";
import { readShapes } from "../../../geodata/steps/readShapes.ts";
import { compileTables } from "../../../geodata/steps/tables/compileTables.ts";
import { englandTotals } from "../../../geodata/totals.ts";
import { contentsOf } from "../compileMiniature.ts";
import { compiledFolder, shapesOf } from "./compiled.ts";
import { overlapOverUnion, type Rings } from "./overlapOverUnion.ts";
import { sourceFolder, sourceIsHere, sourceText } from "./realSource.ts";

const shapes = shapesOf("ccg");

function ringsOf(shape: Polygon | MultiPolygon): Rings {
  return shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
}

/** Overlap over union of every compiled CCG with what is given for its code, smallest first. */
function agreement(given: ReadonlyMap<string, Rings>): number[] {
  return [...shapes]
    .map(([code, shape]) => overlapOverUnion(ringsOf(shape), given.get(code) ?? []))
    .sort((one, other) => one - other);
}

/** The CCGs as the 20 m source has them: their LSOAs dissolved, nothing simplified. */
function dissolvedCcgs(): Map<string, Rings> {
  const source = { key: "", file: "", rows: 32_844, text: sourceText("lsoa11_BGC_england_clean.topojson") };
  const rows = sourceText("lsoa11_england.csv")
    .split(/\r?\n/)
    .slice(1)
    .flatMap((row) => /^(E01\d{6}),.*?,(E38\d{6}),/.exec(row) ?? []);
  const lsoas = rows.filter((_, index) => index % 3 === 1);
  const ccgOf = rows.filter((_, index) => index % 3 === 2);
  const ccgs = [...new Set(ccgOf)];
  const grid = readShapes(source);
  const toDegrees = degreesOn(grid);
  const parts = findParts(
    lsoas,
    ccgOf.map((ccg) => ccgs.indexOf(ccg)),
    grid,
  );
  return new Map(
    ccgs.map((ccg, index) => [
      ccg,
      parts
        .filter((part) => part.atom === index)
        .flatMap((part) => part.rings.map((ring) => ring.map(toDegrees))),
    ]),
  );
}

describe.skipIf(!sourceIsHere())("the real source", () => {
  test("compiles to the very bytes that are kept with the code", async () => {
    const to = join(mkdtempSync(join(tmpdir(), "england-")), "compiled");
    await compile({
      from: sourceFolder,
      to,
      sources,
      totals: englandTotals,
      makers: [
        { name: "base map", make: makeBaseMap },
        { name: "tables", make: compileTables },
        { name: "layouts", make: compileLayouts },
      ],
      report: () => {},
      signal: new AbortController().signal,
    });
    const [made, kept] = [contentsOf(to), contentsOf(compiledFolder)];
    expect(Object.keys(made)).toEqual(Object.keys(kept));
    const different = Object.keys(made).filter((file) => made[file] !== kept[file]);
    expect(different, "run `npm run geodata` and commit what it writes").toEqual([]);
  }, 600_000);

  test("CCGs agree with the dissolved 20 m source to 0.995 in the median", () => {
    const values = agreement(dissolvedCcgs());
    expect(values).toHaveLength(209);
    expect(values[104]).toBeGreaterThanOrEqual(0.995);
    expect(values[0]).toBeGreaterThanOrEqual(0.98);
  });

  test("CCGs agree with the ONS's own 200 m shapes to 0.98 in the median and never below 0.94", () => {
    const given: FeatureCollection<Polygon | MultiPolygon, { ccg16cd: string }> = JSON.parse(
      sourceText("ccg_2016_apr_BSC.geojson"),
    );
    const values = agreement(
      new Map(given.features.map(({ properties, geometry }) => [properties.ccg16cd, ringsOf(geometry)])),
    );
    expect(values).toHaveLength(209);
    expect(values[104]).toBeGreaterThanOrEqual(0.98);
    expect(values[0]).toBeGreaterThanOrEqual(0.94);
  });
});

test("the measure of agreement knows a half from a whole", () => {
  const box = (west: number, east: number): Rings => [
    [
      [west, 0],
      [east, 0],
      [east, 1],
      [west, 1],
      [west, 0],
    ],
  ];
  expect(overlapOverUnion(box(0, 2), box(0, 2))).toBe(1);
  expect(overlapOverUnion(box(0, 2), box(1, 3))).toBeCloseTo(1 / 3, 9);
  expect(overlapOverUnion([...box(0, 1), ...box(1, 2)], box(0, 1))).toBeCloseTo(1 / 2, 9);
});
