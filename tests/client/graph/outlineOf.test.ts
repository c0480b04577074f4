import fc from "fast-check";
import { expect, test } from "vitest";
import { isWithin, outlineOf } from "../../../client/views/collaboration/graph/picture/outlineOf.ts";

const room = 4;
const disc = (x: number, y: number) => ({ x, y, radius: 5 });

test("an outline has every mark in it that it is drawn round", () => {
  const place = fc.integer({ min: 0, max: 12 }).map((step) => step * 20);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ x: place, y: place }), {
        minLength: 1,
        maxLength: 8,
        selector: ({ x, y }) => `${x} ${y}`,
      }),
      fc.nat(),
      (places, cut) => {
        const members = places.slice(0, 1 + (cut % places.length)).map(({ x, y }) => disc(x, y));
        const others = places.slice(members.length).map(({ x, y }) => disc(x, y));
        const outline = outlineOf(members, others, room);
        for (const member of members) expect(isWithin(outline, member)).toBe(true);
      },
    ),
    { seed: 7, numRuns: 60 },
  );
});

test("an outline bends round a mark that is no member, however it lies among those that are", () => {
  const members = [disc(0, 0), disc(100, 0), disc(0, 100), disc(100, 100), disc(50, 120)];
  const stranger = disc(50, 50);
  const outline = outlineOf(members, [stranger], room);
  expect(isWithin(outline, stranger)).toBe(false);
  expect(members.every((member) => isWithin(outline, member))).toBe(true);
});
