import fc from "fast-check";
import { expect, test } from "vitest";
import { boxAround, distanceOf, hits } from "../../../client/views/collaboration/graph/picture/boxes.ts";
import { type MarkName, placeNames } from "../../../client/views/collaboration/graph/picture/placeNames.ts";

const sheet = { width: 300, height: 300 };
const widthOf = (text: string, size: number) => text.length * size * 0.5;

function nameOf(id: string, x: number, y: number, more: Partial<MarkName> = {}): MarkName {
  const box = boxAround(x, y, 8, 8);
  return { forms: [id], box, own: new Set([id]), isOutline: false, size: 12, mayBeLed: false, ...more };
}

const marksOf = (names: readonly MarkName[]) => names.map(({ box, own }) => ({ id: [...own].join(), box }));

const written = (names: readonly MarkName[]) => placeNames(names, marksOf(names), sheet, widthOf);

/** Where the lines of a name lie. */
function boxOf({ of, lines, x, align, top }: ReturnType<typeof written>[number]) {
  const width = Math.max(...lines.map((line) => widthOf(line, of.size)));
  const middle = align === "left" ? x + width / 2 : align === "right" ? x - width / 2 : x;
  const height = lines.length * of.size * 1.1;
  return boxAround(middle, top - (of.size * 1.1) / 2 + height / 2, width / 2, height / 2);
}

test("a name lies over no mark and no other name, and is nearer to its own mark than to any other unless a line leads to it", () => {
  const mark = fc.record({
    name: fc.constantFrom("Leeds North", "NHS Basildon and Brentwood", "Corby"),
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 300 }),
    reach: fc.integer({ min: 3, max: 20 }),
    mayBeLed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (some) => {
      const names = some.map(({ name, x, y, reach, mayBeLed }, place) =>
        nameOf(String(place), x, y, { forms: [name], box: boxAround(x, y, reach, reach), mayBeLed }),
      );
      const marks = marksOf(names).map(({ box }) => box);
      const placed = written(names);
      const boxes = placed.map(boxOf);
      placed.forEach((one, place) => {
        const box = boxOf(one);
        const inner = { ...box, left: box.left + 0.01, right: box.right - 0.01, top: box.top + 0.01 };
        expect(hits({ ...inner, bottom: box.bottom - 0.01 }, [...marks, ...boxes.toSpliced(place, 1)])).toBe(
          false,
        );
        if (one.leader !== null) return;
        const toOwn = distanceOf(box, one.of.box);
        for (const [index, other] of names.entries()) {
          if (other !== one.of) expect(toOwn).toBeLessThan(distanceOf(box, marks[index] ?? box));
        }
      });
    }),
  );
});

test("a name in a crowd is shortened before it is led away, and left out where neither helps", () => {
  const wall = [80, 220].flatMap((x) => [130, 150, 170].map((y) => nameOf(`${x} ${y}`, x, y, { forms: [] })));
  const lids = [100, 125, 150, 175, 200].flatMap((x) =>
    [118, 182].map((y) => nameOf(`${x} ${y}`, x, y, { forms: [] })),
  );
  const long = "Southwestmerseyside";
  const here = (more: Partial<MarkName>) =>
    written([nameOf("here", 150, 150, { forms: [long], ...more }), ...wall, ...lids]);
  expect(here({})).toEqual([]);
  expect(here({ forms: [long, "SW"] })).toMatchObject([{ lines: ["SW"], leader: null }]);
  const [led] = here({ mayBeLed: true });
  expect(led === undefined || led.leader !== null).toBe(true);
});

test("the name that comes first keeps the room that both could have", () => {
  const one = nameOf("Greater Manchester", 150, 150);
  const other = nameOf("Cheshire", 150, 182);
  const [first] = written([one, other]);
  expect(first?.of).toBe(one);
});
