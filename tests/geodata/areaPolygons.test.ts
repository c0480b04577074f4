import fc from "fast-check";
import type { MultiPolygon } from "geojson";
import { topology } from "topojson-server";
import type { GeometryCollection } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { type AtomsTopology, areaPolygons } from "../../geodata/model/areaPolygons.ts";
import { doubledAreaOf, faultsOf } from "./ringChecks.ts";

/** A board of unit squares as a topology: the smallest world in which areas touch in corners. */
function board(columns: number, rows: number): AtomsTopology {
  const geometries = Array.from({ length: columns * rows }, (_, index): MultiPolygon => {
    const [x, y] = [index % columns, Math.floor(index / columns)];
    return {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [x, y],
            [x + 1, y],
            [x + 1, y + 1],
            [x, y + 1],
            [x, y],
          ],
        ],
      ],
    };
  });
  const collection: GeoJSON.GeometryCollection = { type: "GeometryCollection", geometries };
  const cut = topology({ atoms: collection });
  return {
    type: "Topology",
    transform: { scale: [1, 1], translate: [0, 0] },
    objects: { atoms: cut.objects.atoms as GeometryCollection },
    arcs: cut.arcs.map((arc) =>
      arc.map(([x = 0, y = 0], index) => {
        const [beforeX = 0, beforeY = 0] = arc[index - 1] ?? [];
        return index === 0 ? [x, y] : [x - beforeX, y - beforeY];
      }),
    ),
  };
}

const sixBySix = board(6, 6);
const anyArea = fc.uniqueArray(fc.integer({ min: 0, max: 35 }), { minLength: 1 });

describe("areas made of atoms", () => {
  test("whatever atoms are joined, the polygons are valid and as large as the atoms together", () => {
    fc.assert(
      fc.property(anyArea, (atoms) => {
        const shape = areaPolygons(sixBySix, atoms);
        expect(faultsOf(shape, 1)).toEqual([]);
        expect(doubledAreaOf(shape, 1)).toBe(2 * atoms.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("the order of the atoms does not matter to the land", () => {
    fc.assert(
      fc.property(anyArea, (atoms) => {
        const ringsOf = (order: number[]) =>
          areaPolygons(sixBySix, order)
            .coordinates.flat()
            .map((ring) => ring.slice(1).map(String).sort().join(" "))
            .sort();
        expect(ringsOf(atoms.toReversed())).toEqual(ringsOf(atoms));
      }),
    );
  });

  test("two atoms that touch in a corner are two polygons", () => {
    expect(areaPolygons(sixBySix, [0, 7]).coordinates.map((polygon) => polygon.length)).toEqual([1, 1]);
  });

  test("a ring of atoms is one polygon with a hole, though two of its atoms meet in a corner only", () => {
    const withoutCorner = [1, 2, 6, 8, 12, 13, 14];
    expect(areaPolygons(sixBySix, withoutCorner).coordinates.map((polygon) => polygon.length)).toEqual([2]);
  });

  test("all atoms together have no line left inside", () => {
    const all = Array.from({ length: 36 }, (_, index) => index);
    const { coordinates } = areaPolygons(sixBySix, all);
    expect(coordinates.map((polygon) => polygon.length)).toEqual([1]);
    expect(coordinates[0]?.[0]).toHaveLength(25);
  });

  test("no atoms are no land", () => {
    expect(areaPolygons(sixBySix, [])).toEqual({ type: "MultiPolygon", coordinates: [] });
  });

  test("an atom that is not there is refused by its number", () => {
    expect(() => areaPolygons(sixBySix, [36])).toThrow("no atom 36");
  });
});
