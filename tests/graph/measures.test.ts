import { describe, expect, test } from "vitest";
import { areaKinds, defaultAsAt, evidenceLevels } from "../../geodata/model/kinds.ts";
import { Measure, type MeasuredKind, MeasureValues, measuredKinds } from "../../server/contract/measures.ts";
import { isOfSharing } from "../../server/measures/measureDefinition.ts";
import { areaValues, describeMeasure, measures, sharingValues } from "../../server/measures/registry.ts";
import { sharingAt } from "../../server/measures/sharing.ts";
import { smallWorld } from "./smallWorld.ts";

const england = smallWorld();
const question = { asAt: defaultAsAt, evidence: new Set(evidenceLevels) };

function valuesOf(key: string, layer: MeasuredKind) {
  const measure = measures.find((each) => each.key === key);
  if (measure === undefined) throw new Error(`no measure ${key}`);
  return england.book.values(measure, layer, question)?.items.map(({ value }) => value) ?? [];
}

describe("the registry of measures", () => {
  test("every measure says what it is in the shape the API promises, under a key of its own", () => {
    for (const measure of measures) {
      expect(Measure.parse(describeMeasure(measure, england))).toMatchObject({ key: measure.key });
    }
    expect(new Set(measures.map(({ key }) => key)).size).toBe(measures.length);
  });

  test("every measure answers one value for everything it says it measures, and has none for the rest", () => {
    for (const measure of measures) {
      for (const layer of measuredKinds) {
        const values = england.book.values(measure, layer, question);
        if (!measure.layers.some((each) => each === layer)) {
          expect(values).toBeNull();
          continue;
        }
        const { nodes } = england.compiled;
        expect(MeasureValues.parse(values).items).toHaveLength(
          nodes.filter(({ kind }) => kind === layer).length,
        );
      }
    }
  });

  test("to work a measure out where it has no meaning is a fault", () => {
    for (const measure of measures) {
      const without = areaKinds.filter((layer) => !measure.layers.some((each) => each === layer));
      for (const layer of without) {
        const workOut = () =>
          isOfSharing(measure)
            ? sharingValues(measure, layer, sharingAt(england, england.collaboration, question))
            : areaValues(measure, layer, england);
        expect(workOut).toThrow(RangeError);
      }
    }
  });

  test("no measure calls what it counts good, bad or best", () => {
    for (const { label, description, key } of measures) {
      expect(`${key} ${label} ${description}`).not.toMatch(
        /\b(good|bad|better|best|worse|worst|optimal|ideal|recommend\w*|should|effective|strong|weak)\b/i,
      );
    }
  });

  test("the running-cost estimate cites the allowance of its own year and no other", () => {
    const measure = measures.find(({ key }) => key === "running-costs-estimate");
    expect(measure && describeMeasure(measure, england).sources).toEqual([
      expect.objectContaining({ title: "The allowance of 2016/17" }),
    ]);
  });

  test("an estimate gives its formula", () => {
    for (const measure of measures.filter(({ estimate }) => estimate)) expect(measure.formula).not.toBeNull();
  });
});

test("people of every layer add up to the same country", () => {
  for (const layer of areaKinds) {
    expect(valuesOf("people", layer).reduce<number>((sum, people) => sum + (people ?? 0), 0)).toBe(210_000);
  }
});

test("a CCG's unknown registered people are unknown for its footprint and its region too, never nought", () => {
  expect(valuesOf("registered-people", "ccg")).toEqual([104_000, 82_000, null]);
  expect(valuesOf("registered-people", "region")).toEqual([null]);
});

test("a footprint that takes in a part of a CCG has no known allocation, because money was not divided", () => {
  expect(valuesOf("core-allocation-2016-17", "stp")).toEqual([null, null]);
  expect(valuesOf("core-allocation-2016-17", "region")).toEqual([260_000_000]);
});

test("an allocation a head divides by residents, not by registered people", () => {
  expect(valuesOf("core-allocation-per-head-2016-17", "ccg")[0]).toBe(1300);
});

test("running costs are the residents times £22.07", () => {
  expect(valuesOf("running-costs-estimate", "ccg")).toEqual([2_207_000, 1_765_600, 662_100]);
});

test("the median CCG is once the median", () => {
  expect(valuesOf("ratio-to-median", "ccg")).toEqual([1.25, 1, 0.375]);
});

test("the largest CCG of a footprint is set beside the smallest, and one CCG alone beside nobody", () => {
  expect(valuesOf("largest-to-smallest-ccg", "stp")).toEqual([100_000 / 30_000, null]);
});

test("an island makes a second piece, and a rock nobody lives on does not", () => {
  expect(valuesOf("pieces", "ccg")).toEqual([1, 1, 2]);
});

test("a CCG cuts across the districts it shares with others, not the one it lies in", () => {
  expect(valuesOf("district-cuts", "ccg")).toEqual([0, 2, 1]);
});

test("a footprint counts every CCG with people in it, the divided one in both", () => {
  expect(valuesOf("ccg-count", "stp")).toEqual([3, 1]);
});
