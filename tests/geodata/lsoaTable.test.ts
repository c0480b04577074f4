import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeLsoas } from "../../geodata/model/decodeLsoas.ts";
import { encodeLsoas } from "../../geodata/steps/encodeLsoas.ts";
import type { Border } from "../../geodata/steps/measureBorders.ts";
import type { LsoaRow } from "../../geodata/steps/readLsoas.ts";

function lsoa(number: number, people: number): LsoaRow {
  const code = `E${String(number).padStart(8, "0")}`;
  const area = { ccg: "", district: "", county: "", stp: "" };
  return { code, ...area, people, people75plus: 0, ages: [0, 0, 0], centroid: [-number / 1e6, 52] };
}

const world = fc
  .uniqueArray(fc.integer({ min: 1_000_000, max: 1_040_000 }), { minLength: 2, maxLength: 30 })
  .chain((numbers) => {
    const index = fc.integer({ min: 0, max: numbers.length - 1 });
    const pair = fc.tuple(index, index).filter(([first, second]) => first < second);
    return fc.record({
      numbers: fc.constant(numbers),
      pairs: fc.uniqueArray(pair, { selector: String }),
      people: fc.array(fc.integer({ min: 0, max: 10_000 }), {
        minLength: numbers.length,
        maxLength: numbers.length,
      }),
    });
  });

test("whatever is packed comes out again, in the order of the codes and with neighbours both ways", () => {
  fc.assert(
    fc.property(world, ({ numbers, pairs, people }) => {
      const rows = numbers.map((number, index) => lsoa(number, people[index] ?? 0));
      const borders = pairs.map(([first, second]): Border => [first, second, 1]);
      const atoms = numbers.map((_, index) => index % 3);
      const table = decodeLsoas(JSON.parse(JSON.stringify(encodeLsoas(rows, atoms, borders))));
      const codes = rows.map((row) => row.code);
      expect(table.codes).toEqual(codes.toSorted());
      codes.forEach((code, index) => {
        const at = table.codes.indexOf(code);
        expect([table.people[at], table.atoms[at]]).toEqual([people[index], index % 3]);
        expect(table.longitudes[at]).toBeCloseTo(rows[index]?.centroid[0] ?? 0, 6);
        const neighbours = pairs.flatMap(([first, second]) => {
          if (first === index) return [codes[second]];
          return second === index ? [codes[first]] : [];
        });
        const [start, end] = [table.neighbourStarts[at], table.neighbourStarts[at + 1]];
        const found = [...table.neighbours.slice(start, end)].map((neighbour) => table.codes[neighbour]);
        expect(found).toEqual(neighbours.sort());
      });
    }),
  );
});
