import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atomTable } from "../../server/domain/atomTable.ts";
import { layerFit } from "../../server/domain/coterminosity.ts";
import { variationOfInformation } from "../../server/domain/variationOfInformation.ts";
import { anyAtoms } from "./world.ts";

const distance = (people: number[], one: number[], other: number[]) =>
  variationOfInformation(people, one, other).variationOfInformation;

/** The same division with its groups named by their first piece, so that names no longer matter. */
const byFirstPiece = (groups: readonly number[]) => groups.map((group) => groups.indexOf(group));

/** Up to twelve inhabited pieces and three divisions of them. */
const threeDivisions = fc.integer({ min: 1, max: 12 }).chain((pieces) => {
  const division = fc.array(fc.nat(4), { minLength: pieces, maxLength: pieces });
  return fc.tuple(
    fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: pieces, maxLength: pieces }),
    division,
    division,
    division,
  );
});

describe("how far two divisions of the same people are apart", () => {
  test("four people in halves across each other are two bits apart, the most halves can be", () => {
    expect(variationOfInformation([1, 1, 1, 1], [0, 0, 1, 1], [0, 1, 0, 1])).toEqual({
      variationOfInformation: 2,
      most: 2,
    });
  });

  test("one group halved is one bit away from the whole", () => {
    expect(distance([300, 300], [0, 0], [0, 1])).toBe(1);
  });

  test("a border through a few people counts less than one through many", () => {
    const few = distance([1000, 10, 990], [0, 0, 1], [0, 1, 1]);
    const many = distance([1000, 500, 500], [0, 0, 1], [0, 1, 1]);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(many);
  });

  test("a piece that nobody lives in makes no difference", () => {
    expect(distance([5, 5, 0], [0, 1, 0], [0, 1, 1])).toBe(0);
  });

  test("nobody at all cannot be compared", () => {
    expect(() => variationOfInformation([0, 0], [0, 1], [0, 0])).toThrow(RangeError);
  });

  test("it is a distance: none to itself by any name and to no other, the same both ways, no shorter by a detour", () => {
    fc.assert(
      fc.property(threeDivisions, ([people, one, other, third]) => {
        const between = distance(people, one, other);
        const alike = JSON.stringify(byFirstPiece(one)) === JSON.stringify(byFirstPiece(other));
        expect(between === 0).toBe(alike);
        expect(distance(people, other, one)).toBeCloseTo(between, 12);
        expect(between).toBeLessThanOrEqual(
          distance(people, one, third) + distance(people, third, other) + 1e-12,
        );
        const { most } = variationOfInformation(people, one, other);
        expect(between).toBeLessThanOrEqual(most + 1e-12);
      }),
    );
  });

  test("two layers are as far apart as the comparison of layers says", () => {
    fc.assert(
      fc.property(anyAtoms, (atoms) => {
        const table = atomTable(atoms);
        const { ccg, county } = table.layers;
        expect(
          variationOfInformation(table.people, ccg.areaOfAtom, county.areaOfAtom).variationOfInformation,
        ).toBeCloseTo(layerFit(table, "ccg", "county").variationOfInformation, 9);
      }),
    );
  });
});
