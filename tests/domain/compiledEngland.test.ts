import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { AtomProperties, Part, PartBorder } from "../../geodata/model/artefacts.ts";
import { areaKinds } from "../../geodata/model/kinds.ts";
import { atomsOfAreas } from "../../server/domain/atomSet.ts";
import { atomTable } from "../../server/domain/atomTable.ts";
import { piecesOf } from "../../server/domain/contiguity.ts";
import { layerFit } from "../../server/domain/coterminosity.ts";
import { areaBorders, landOf } from "../../server/domain/land.ts";
import { nestingOf } from "../../server/domain/nesting.ts";
import { layerOverlaps } from "../../server/domain/overlap.ts";
import { sizeRange } from "../../server/domain/ratios.ts";

const Topology = z.object({
  objects: z.object({ atoms: z.object({ geometries: z.array(z.object({ properties: AtomProperties })) }) }),
  parts: z.array(Part),
  partBorders: z.array(PartBorder),
});
const file = new URL("../../geodata/compiled/topology.json", import.meta.url);
const { objects, parts, partBorders } = Topology.parse(JSON.parse(readFileSync(file, "utf8")));
const england = atomTable(objects.atoms.geometries.map(({ properties }) => properties));
const land = landOf(england, { parts, borders: partBorders });

const cumbria = "E38000041";
const isleOfWight = "E38000087";

describe("England as compiled", () => {
  test.each(areaKinds)("has all its people in every layer, here by %s", (layer) => {
    expect(england.layers[layer].people.reduce((sum, people) => sum + people, 0)).toBe(54_786_327);
  });

  test("has 401 overlaps of CCGs with districts and no sliver among them", () => {
    expect(layerOverlaps(england, "ccg", "district").size).toBe(401);
  });

  test("has CCGs of 66,854 to 890,596 people, 13-fold", () => {
    const range = sizeRange(england.layers.ccg.people);
    expect(range).toMatchObject({ smallest: 66_854, largest: 890_596 });
    expect(range?.fold).toBeCloseTo(13.3, 1);
  });

  test("has every CCG but Cumbria whole in one footprint", () => {
    const fit = layerFit(england, "ccg", "stp");
    const divided = fit.areasOfA
      .filter(({ nests }) => !nests)
      .map(({ area }) => england.layers.ccg.codes[area]);
    expect(divided).toEqual([cumbria]);
    expect(fit.pairs).toBe(210);
  });

  test("has districts that all nest in their counties, the one way only", () => {
    const fit = layerFit(england, "district", "county");
    expect(fit.shareNestedAInB).toBe(1);
    expect(fit.entropyBGivenA).toBe(0);
    expect(fit.variationOfInformation).toBeCloseTo(fit.entropyAGivenB, 12);
  });
});

test("Cumbria is cut by two footprints, with people of each on both sides", () => {
  const { nestsIn, cut } = nestingOf(
    england,
    atomsOfAreas(england, [{ layer: "ccg", code: cumbria }]),
    "stp",
  );
  expect(nestsIn).toBeNull();
  expect(cut.map(({ code }) => code)).toContain("E54000004");
});

test("the Isle of Wight borders no other CCG on land and every other CCG borders one", () => {
  const borders = areaBorders(england, land, "ccg");
  const touching = new Set(borders.flatMap(({ first, second }) => [first, second]));
  const apart = england.layers.ccg.codes.filter((_, area) => !touching.has(area));
  expect(apart).toEqual([isleOfWight]);
});

test("every CCG's inhabited pieces hold all its people, and each piece but the main one has its reason", () => {
  england.layers.ccg.atomsOf.forEach((atoms, area) => {
    const { inhabited } = piecesOf(land, atoms);
    expect(inhabited.reduce((sum, piece) => sum + piece.people, 0)).toBe(england.layers.ccg.people[area]);
    expect(inhabited.filter(({ explanation }) => explanation.kind === "main")).toHaveLength(1);
  });
});
