import fc from "fast-check";
import { expect, test } from "vitest";
import { formatMeasured } from "../../../client/components/formatMeasure.ts";
import { type ColouredMeasure, measureColours } from "../../../client/map/colour/areaColours.ts";
import { classesAboveZero, classOf } from "../../../client/map/colour/classes.ts";
import { plainFill, unknownFill } from "../../../client/map/colour/palettes.ts";
import { rangeText } from "../../../client/views/map/legend/MeasureLegend.tsx";

const partners: ColouredMeasure = {
  key: "sharing-partners",
  label: "CCGs it shares something with",
  description: "",
  unit: "CCGs",
  format: "count",
  scale: "sequential",
  midpoint: null,
  zeroMeans: "nothing recorded",
  period: "2016-04-01",
  status: "computed",
};
const coloursOf = (values: (number | null)[], more: Partial<ColouredMeasure> = {}) => {
  const colours = measureColours({ ...partners, ...more }, values, null);
  if (colours.kind !== "measure") throw new Error("not coloured by a measure");
  return colours;
};
const legendOf = (values: (number | null)[], more: Partial<ColouredMeasure> = {}) => {
  const colours = coloursOf(values, more);
  return colours.palette.map((_, index) => rangeText(index, colours, colours.measure));
};

test("nothing recorded, unknown and little each have a colour of their own", () => {
  const { fills } = coloursOf([0, null, 1, 9]);
  expect(fills.slice(0, 2)).toEqual([plainFill, unknownFill]);
  expect(new Set(fills).size).toBe(4);
});

test("0 is by itself in its class, whatever else is known", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (above) => {
      const breaks = classesAboveZero([0, ...above])?.breaks ?? [];
      expect(classOf(0, breaks)).toBe(0);
      for (const value of above) expect(classOf(value, breaks)).toBeGreaterThan(0);
    }),
  );
});

test("the legend counts in whole numbers, so that no number stands in two lines", () => {
  expect(legendOf([0, 1, 1, 5, 5, 6])).toEqual(["0: nothing recorded", "1 to 4", "5", "6"]);
});

test("of shares the first class above 0 does not begin at what looks like 0", () => {
  const [none, first] = legendOf([0, 0.0004, 0.2, 0.5], { format: "share" });
  expect([none, first]).toEqual(["0%: nothing recorded", "more, under 20%"]);
});

test("where nothing at all is recorded the legend has one line", () => {
  expect(legendOf([0, 0, null])).toEqual(["0: nothing recorded"]);
});

test("where nobody has nothing, and for every measure whose 0 is an amount, classes are as ever", () => {
  expect(coloursOf([1, 2, 3]).zeroApart).toBe(false);
  expect(coloursOf([0, 2, 3], { zeroMeans: null }).zeroApart).toBe(false);
});

test("in tables and tips 0 is said in words where it means that nothing is recorded", () => {
  expect(formatMeasured(0, partners)).toBe("nothing recorded");
  expect(formatMeasured(0, { ...partners, zeroMeans: null })).toBe("0");
  expect(formatMeasured(null, partners)).toBe("not known");
});
