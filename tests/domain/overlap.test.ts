import fc from "fast-check";
import { expect, test } from "vitest";
import { atomTable } from "../../server/domain/atomTable.ts";
import { layerOverlaps, overlapOf, overlapsAmong } from "../../server/domain/overlap.ts";
import { anyAtoms, anyGroupings, atom, atomSet } from "./world.ts";

test("two areas overlap where people live in both, with the share of either", () => {
  const table = atomTable([
    atom({ ccg: "C1", district: "D1", people: 30 }),
    atom({ ccg: "C1", district: "D2", people: 10 }),
    atom({ ccg: "C2", district: "D2", people: 40 }),
  ]);
  const overlaps = layerOverlaps(table, "ccg", "district");
  expect([...overlaps.of]).toEqual([0, 0, 1]);
  expect([...overlaps.with]).toEqual([0, 1, 1]);
  expect([...overlaps.people]).toEqual([30, 10, 40]);
  expect([...overlaps.shareOfOf]).toEqual([0.75, 0.25, 1]);
  expect([...overlaps.shareOfWith]).toEqual([1, 0.2, 0.8]);
});

test("two areas that share only empty land do not overlap", () => {
  const table = atomTable([
    atom({ ccg: "C1", district: "D1", people: 5 }),
    atom({ ccg: "C1", district: "D2", people: 0 }),
    atom({ ccg: "C2", district: "D2", people: 5 }),
  ]);
  expect(layerOverlaps(table, "ccg", "district").size).toBe(2);
});

test("overlap is the same people seen from either layer, with the shares changed over", () => {
  fc.assert(
    fc.property(anyAtoms, (atoms) => {
      const table = atomTable(atoms);
      const there = rows(layerOverlaps(table, "ccg", "district"));
      const back = rows(layerOverlaps(table, "district", "ccg")).map((row) => ({
        of: row.with,
        with: row.of,
        people: row.people,
        shareOfOf: row.shareOfWith,
        shareOfWith: row.shareOfOf,
      }));
      back.sort((one, other) => one.of - other.of || one.with - other.with);
      expect(back).toEqual(there);
    }),
  );
});

test("the overlaps of two layers share out everybody once, as a count by pairs of codes does", () => {
  fc.assert(
    fc.property(anyAtoms, (atoms) => {
      const table = atomTable(atoms);
      const counted = new Map<string, number>();
      for (const { ccg, district, people } of atoms) {
        counted.set(`${ccg} ${district}`, (counted.get(`${ccg} ${district}`) ?? 0) + people);
      }
      const found = rows(layerOverlaps(table, "ccg", "district")).map((row): [string, number] => [
        `${table.layers.ccg.codes[row.of]} ${table.layers.district.codes[row.with]}`,
        row.people,
      ]);
      expect(new Map(found)).toEqual(counted);
    }),
  );
});

test("a part nobody lives in shares an unknown part of itself, never none of it", () => {
  const table = atomTable([atom({ people: 10 })]);
  expect(overlapOf(table, atomSet(), atomSet(0))).toEqual({
    atoms: atomSet(),
    people: 0,
    shareOfFirst: null,
    shareOfSecond: 0,
  });
});

test("overlaps among groupings list each pair once and only pairs with people in common", () => {
  fc.assert(
    fc.property(anyGroupings, ({ atoms, groupings }) => {
      const table = atomTable(atoms);
      const pairs = overlapsAmong(table, groupings);
      expect(new Set(pairs.map(({ first, second }) => `${first} ${second}`)).size).toBe(pairs.length);
      for (const pair of pairs) {
        expect(pair.first).toBeLessThan(pair.second);
        expect(pair.people).toBeGreaterThan(0);
      }
    }),
  );
});

function rows(overlaps: ReturnType<typeof layerOverlaps>) {
  return Array.from({ length: overlaps.size }, (_, row) => ({
    of: overlaps.of[row] ?? Number.NaN,
    with: overlaps.with[row] ?? Number.NaN,
    people: overlaps.people[row] ?? Number.NaN,
    shareOfOf: overlaps.shareOfOf[row] ?? Number.NaN,
    shareOfWith: overlaps.shareOfWith[row] ?? Number.NaN,
  }));
}
