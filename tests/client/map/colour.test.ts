import ckmeans from "ckmeans";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classOf, divergingClasses, sequentialClasses } from "../../../client/map/colour/classes.ts";
import { contrast, inkOn, luminance } from "../../../client/map/colour/contrast.ts";
import { colourGraph, keepApart } from "../../../client/map/colour/graphColouring.ts";
import { naturalBreaks } from "../../../client/map/colour/naturalBreaks.ts";
import { divergingPalette, qualitative, sequentialPalette } from "../../../client/map/colour/palettes.ts";
import { asDeuteranope, colourDistance } from "./colourVision.ts";

const values = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 60 });

/** Squared distance of every value to the mean of its run, for runs that begin at `starts`. */
function spread(sorted: readonly number[], starts: readonly number[]): number {
  return starts.reduce((sum, start, run) => {
    const next = starts[run + 1] ?? Number.POSITIVE_INFINITY;
    const members = sorted.filter((value) => value >= start && value < next);
    const mean = members.reduce((total, value) => total + value, 0) / members.length;
    return sum + members.reduce((total, value) => total + (value - mean) ** 2, 0);
  }, 0);
}

describe("natural breaks", () => {
  test("are as tight as those of an independent implementation, for any values", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 6 }), (list, count) => {
        const sorted = [...list].sort((one, other) => one - other);
        const ours = naturalBreaks(list, count);
        const theirs = ckmeans(list, Math.min(count, new Set(list).size));
        expect(ours).toHaveLength(theirs.length);
        expect(spread(sorted, ours)).toBeCloseTo(spread(sorted, theirs), -2);
      }),
    );
  });

  test("of fewer distinct values than classes are those values", () => {
    expect(naturalBreaks([5, 5, 2, 2, 9], 6)).toEqual([2, 5, 9]);
  });
});

describe("classes", () => {
  test("leave no class empty, and rounding moves no more than a few values to a neighbour", () => {
    fc.assert(
      fc.property(values, (list) => {
        const classes = sequentialClasses(list);
        if (classes === null) return;
        const members = new Set(list.map((value) => classOf(value, classes.breaks)));
        expect(members.size).toBe(classes.breaks.length + 1);
        expect([...classes.breaks].sort((one, other) => one - other)).toEqual(classes.breaks);
      }),
    );
  });

  test("have breaks that can be read out", () => {
    const sizes = [66_854, 105_389, 118_402, 151_110, 229_877, 231_002, 412_345, 440_012, 876_367, 890_596];
    expect(sequentialClasses(sizes, 3)?.breaks.every((value) => value % 1000 === 0)).toBe(true);
  });

  test("of values all the same are none, rather than a scale of nothing", () => {
    expect(sequentialClasses([7, 7, 7])).toBeNull();
    expect(sequentialClasses([])).toBeNull();
  });

  test("about a midpoint put half and double equally far from it", () => {
    const classes = divergingClasses([0.4, 0.5, 0.9, 1, 1.1, 2, 2.5], 1);
    const from = (value: number) => classOf(value, classes?.breaks ?? []) - 3;
    expect(from(1)).toBe(0);
    expect(from(0.5)).toBe(-from(2.001));
    expect(classes?.breaks).toHaveLength(divergingPalette().length - 1);
  });
});

describe("colouring neighbours", () => {
  test("never gives two that touch the same colour, and is the same each time", () => {
    const pairs = fc.array(fc.tuple(fc.nat(25), fc.nat(25)), { maxLength: 120 });
    fc.assert(
      fc.property(pairs, (edges) => {
        const neighbours = Array.from({ length: 26 }, () => new Set<number>());
        for (const [one, other] of edges) {
          if (one === other) continue;
          neighbours[one]?.add(other);
          neighbours[other]?.add(one);
        }
        const colours = colourGraph(neighbours, 6);
        neighbours.forEach((around, place) => {
          for (const neighbour of around) expect(colours[neighbour]).not.toBe(colours[place]);
        });
        expect(colourGraph(neighbours, 6)).toEqual(colours);
      }),
    );
  });

  test("keeps what touches elsewhere apart too, and changes nothing where nothing clashes", () => {
    const pairs = fc.array(fc.tuple(fc.nat(25), fc.nat(25)), { maxLength: 120 });
    const given = fc.array(fc.nat(5), { minLength: 26, maxLength: 26 });
    fc.assert(
      fc.property(pairs, given, (edges, colours) => {
        const neighbours = Array.from({ length: 26 }, () => new Set<number>());
        for (const [one, other] of edges) {
          if (one === other) continue;
          neighbours[one]?.add(other);
          neighbours[other]?.add(one);
        }
        const kept = keepApart(colours, neighbours, 8);
        neighbours.forEach((around, place) => {
          for (const neighbour of around) expect(kept[neighbour]).not.toBe(kept[place]);
          const clashed = [...around].some((neighbour) => colours[neighbour] === colours[place]);
          if (!clashed) expect(kept[place]).toBe(colours[place]);
        });
      }),
    );
  });

  test("spreads a map without neighbours over all the colours wanted", () => {
    const alone = Array.from({ length: 12 }, () => new Set<number>());
    expect(new Set(colourGraph(alone, 6)).size).toBe(6);
  });
});

describe("palettes", () => {
  test("of amounts get darker at every step, so that a grey print keeps their order", () => {
    for (const count of [2, 3, 4, 5, 6, 7]) {
      const lights = sequentialPalette(count).map(luminance);
      expect([...lights].sort((one, other) => other - one)).toEqual(lights);
      expect(new Set(lights).size).toBe(count);
    }
  });

  test("of groupings stay apart for a reader who sees no green", () => {
    qualitative.slice(0, 6).forEach((one, index) => {
      for (const other of qualitative.slice(index + 1, 6)) {
        expect(colourDistance(asDeuteranope(one), asDeuteranope(other)), `${one} ${other}`).toBeGreaterThan(
          12,
        );
      }
    });
  });

  test("about a midpoint keep their two sides apart for a reader who sees no green", () => {
    const sides = divergingPalette().map(asDeuteranope);
    expect(colourDistance(sides[1] ?? [0, 0, 0], sides[5] ?? [0, 0, 0])).toBeGreaterThan(30);
  });

  test("about a midpoint are all told apart in a grey print, the two sides too", () => {
    const lightness = divergingPalette().map((colour) => 116 * Math.cbrt(luminance(colour)) - 16);
    const sorted = [...lightness].sort((one, other) => one - other);
    for (let place = 1; place < sorted.length; place += 1) {
      expect((sorted[place] ?? 0) - (sorted[place - 1] ?? 0)).toBeGreaterThan(7);
    }
  });

  test("carry names that can be read", () => {
    for (const fill of [...qualitative, ...sequentialPalette(6), ...divergingPalette()]) {
      expect(contrast(fill, inkOn(fill)), fill).toBeGreaterThanOrEqual(4.5);
    }
  });
});
