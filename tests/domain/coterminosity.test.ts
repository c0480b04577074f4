import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atomTable } from "../../server/domain/atomTable.ts";
import { layerFit } from "../../server/domain/coterminosity.ts";
import { anyAtoms, atom } from "./world.ts";

test("a CCG inside one county nests, one across two counties is split and says where most people are", () => {
  const table = atomTable([
    atom({ ccg: "C1", county: "K1", people: 50 }),
    atom({ ccg: "C2", county: "K1", people: 10 }),
    atom({ ccg: "C2", county: "K2", people: 40 }),
  ]);
  const fit = layerFit(table, "ccg", "county");
  expect(fit.areasOfA).toEqual([
    { area: 0, people: 50, nests: true, splits: 1, mainly: 0, mainlyShare: 1 },
    { area: 1, people: 50, nests: false, splits: 2, mainly: 1, mainlyShare: 0.8 },
  ]);
  expect(fit).toMatchObject({
    people: 100,
    pairs: 3,
    shareNestedAInB: 0.5,
    shareNestedBInA: 0.4,
    areasNestedAInB: 1,
    areasNestedBInA: 1,
  });
});

test("halves of one area leave one bit open about where a person lives, and none the other way", () => {
  const table = atomTable([
    atom({ ccg: "C1", county: "K1", people: 7 }),
    atom({ ccg: "C2", county: "K1", people: 7 }),
  ]);
  const fit = layerFit(table, "ccg", "county");
  expect(fit.entropyAGivenB).toBeCloseTo(1, 12);
  expect(fit.entropyBGivenA).toBe(0);
  expect(fit.variationOfInformation).toBeCloseTo(1, 12);
  expect(fit.normalisedVariation).toBeCloseTo(1, 12);
});

test("an England without people has no fit to speak of", () => {
  expect(() => layerFit(atomTable([atom({ people: 0 })]), "ccg", "county")).toThrow(RangeError);
});

describe("variation of information is a distance between layers", () => {
  test("it is nothing exactly where both layers draw the same lines, whatever the areas are called", () => {
    fc.assert(
      fc.property(anyAtoms, (atoms) => {
        const renamed = atoms.map((one) => ({ ...one, county: `renamed ${one.ccg}` }));
        expect(layerFit(atomTable(renamed), "ccg", "county").variationOfInformation).toBe(0);
        const fit = layerFit(atomTable(atoms), "ccg", "district");
        const sameLines = fit.pairs === fit.areasOfA.length && fit.pairs === fit.areasOfB.length;
        expect(fit.variationOfInformation === 0).toBe(sameLines);
      }),
    );
  });

  test("it is the same in both directions", () => {
    fc.assert(
      fc.property(anyAtoms, (atoms) => {
        const table = atomTable(atoms);
        const there = layerFit(table, "ccg", "district");
        const back = layerFit(table, "district", "ccg");
        expect(there.variationOfInformation).toBeCloseTo(back.variationOfInformation, 10);
        expect(there.areasOfA).toEqual(back.areasOfB);
      }),
    );
  });

  test("a way round by a third layer is never shorter", () => {
    fc.assert(
      fc.property(anyAtoms, (atoms) => {
        const table = atomTable(atoms);
        const direct = layerFit(table, "ccg", "district").variationOfInformation;
        const round =
          layerFit(table, "ccg", "county").variationOfInformation +
          layerFit(table, "county", "district").variationOfInformation;
        expect(direct).toBeLessThanOrEqual(round + 1e-9);
      }),
    );
  });

  test("it does not change when an area is cut into atoms more finely, and lies between 0 and 1 normalised", () => {
    fc.assert(
      fc.property(anyAtoms, (atoms) => {
        const finer = atoms.flatMap((one) => [
          { ...one, people: Math.ceil(one.people / 2) },
          { ...one, people: Math.floor(one.people / 2) },
        ]);
        const fit = layerFit(atomTable(atoms), "ccg", "district");
        const finerFit = layerFit(atomTable(finer), "ccg", "district");
        expect(finerFit.variationOfInformation).toBeCloseTo(fit.variationOfInformation, 10);
        expect(fit.normalisedVariation).toBeGreaterThanOrEqual(0);
        expect(fit.normalisedVariation).toBeLessThanOrEqual(1);
      }),
    );
  });
});
