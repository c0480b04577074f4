import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atomTable } from "../../server/domain/atomTable.ts";
import { piecesOf } from "../../server/domain/contiguity.ts";
import { areaBorders, landOf } from "../../server/domain/land.ts";
import { atom, atomSet, land } from "./world.ts";

/** Atoms in a row, each touching the next, and one more that touches nothing. */
function rowAndIsland(people: number[], islandPeople: number) {
  const all = [...people, islandPeople];
  return landOf(
    atomTable(all.map((living) => atom({ people: living }))),
    land(
      all,
      people.slice(1).map((_, index): [number, number] => [index, index + 1]),
    ),
  );
}

describe("why a piece of land is apart", () => {
  test("atoms that touch make one piece, and it is the main one", () => {
    const { inhabited } = piecesOf(rowAndIsland([5, 5], 1), atomSet(0, 1));
    expect(inhabited).toHaveLength(1);
    expect(inhabited[0]).toMatchObject({ people: 10, areaKm2: 2, explanation: { kind: "main" } });
  });

  test("a piece cut off by another area is detached, and the atoms between are named from its end", () => {
    const { inhabited } = piecesOf(rowAndIsland([9, 5, 5, 3], 1), atomSet(0, 3));
    expect(inhabited.map((piece) => piece.explanation)).toEqual([
      { kind: "main" },
      { kind: "detached", between: [2, 1] },
    ]);
  });

  test("a piece that touches no land of England is an island", () => {
    const { inhabited } = piecesOf(rowAndIsland([5, 5], 1), atomSet(0, 2));
    expect(inhabited[1]?.explanation).toEqual({ kind: "island" });
  });

  test("a piece of mainland whose fellow members are mostly on an island is across water, not an island", () => {
    const { inhabited } = piecesOf(rowAndIsland([5, 5], 80), atomSet(0, 2));
    expect(inhabited.map((piece) => piece.explanation.kind)).toEqual(["main", "across-water"]);
  });

  test("a ferry between two pieces is told at both, and one to an area outside is not told", () => {
    const england = rowAndIsland([5, 5], 1);
    const ferries = [
      { crossing: "ferry" as const, between: [atomSet(2), atomSet(0)] as const },
      { crossing: "bridge" as const, between: [atomSet(2), atomSet(1)] as const },
    ];
    const { inhabited } = piecesOf(england, atomSet(0, 2), ferries);
    expect(inhabited.map((piece) => piece.links)).toEqual([
      [{ to: 1, crossing: "ferry" }],
      [{ to: 0, crossing: "ferry" }],
    ]);
  });

  test("land nobody lives on is counted apart and is no piece", () => {
    const contiguity = piecesOf(rowAndIsland([5], 0), atomSet(0, 1));
    expect(contiguity.inhabited).toHaveLength(1);
    expect(contiguity.uninhabited).toEqual({ count: 1, areaKm2: 1 });
  });

  test("nothing chosen is in no pieces", () => {
    expect(piecesOf(rowAndIsland([5], 0), atomSet())).toEqual({
      inhabited: [],
      uninhabited: { count: 0, areaKm2: 0 },
    });
  });
});

const anyLand = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 12 }).chain((people) => {
  const place = fc.nat(people.length - 1);
  return fc.record({
    people: fc.constant(people),
    borders: fc.array(
      fc.tuple(place, place).filter(([one, other]) => one !== other),
      { maxLength: 20 },
    ),
    chosen: fc.subarray([...people.keys()]),
  });
});

test("the pieces share out the chosen atoms and their people, and no two of them touch", () => {
  fc.assert(
    fc.property(anyLand, ({ people, borders, chosen }) => {
      const england = landOf(
        atomTable(people.map((living) => atom({ people: living }))),
        land(people, borders),
      );
      const { inhabited, uninhabited } = piecesOf(england, atomSet(...chosen));
      const placed = inhabited.flatMap((piece) => piece.atoms);
      expect(new Set(placed).size).toBe(placed.length);
      const living = chosen.reduce((sum, index) => sum + (people[index] ?? Number.NaN), 0);
      expect(inhabited.reduce((sum, piece) => sum + piece.people, 0)).toBe(living);
      expect(placed.length + uninhabited.areaKm2).toBe(chosen.length);
      const pieceOf = new Map(inhabited.flatMap((piece, index) => piece.atoms.map((at) => [at, index])));
      for (const [one, other] of borders) {
        if (pieceOf.has(one) && pieceOf.has(other)) expect(pieceOf.get(one)).toBe(pieceOf.get(other));
      }
    }),
  );
});

test("areas border where parts of theirs touch, with the lengths added up, and never themselves", () => {
  const table = atomTable([
    atom({ ccg: "C1", people: 1 }),
    atom({ ccg: "C1", people: 1 }),
    atom({ ccg: "C2", people: 1 }),
  ]);
  const england = landOf(
    table,
    land(
      [1, 1, 1],
      [
        [0, 1],
        [2, 0],
        [1, 2],
      ],
    ),
  );
  expect(areaBorders(table, england, "ccg")).toEqual([{ first: 0, second: 1, km: 2 }]);
});
