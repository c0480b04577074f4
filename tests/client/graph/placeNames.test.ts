import fc from "fast-check";
import { expect, test } from "vitest";
import { boxAround, distanceOf, hits } from "../../../client/views/collaboration/graph/picture/boxes.ts";
import { briefNames } from "../../../client/views/collaboration/graph/picture/briefNames.ts";
import { type MarkName, placeNames } from "../../../client/views/collaboration/graph/picture/placeNames.ts";

const sheet = { width: 300, height: 300 };
const widthOf = (text: string, size: number) => text.length * size * 0.5;

function nameOf(id: string, x: number, y: number, more: Partial<MarkName> = {}): MarkName {
  const box = boxAround(x, y, 8, 8);
  return {
    forms: [id],
    box,
    own: new Set([id]),
    isOutline: false,
    sizes: [12],
    mayBeLed: false,
    worth: 1,
    isNeeded: false,
    ...more,
  };
}

const marksOf = (names: readonly MarkName[]) => names.map(({ box, own }) => ({ id: [...own].join(), box }));

const written = (names: readonly MarkName[]) => placeNames(names, marksOf(names), sheet, widthOf);

/** Where the lines of a name lie. */
function boxOf({ lines, size, x, align, top }: ReturnType<typeof written>[number]) {
  const width = Math.max(...lines.map((line) => widthOf(line, size)));
  const middle = align === "left" ? x + width / 2 : align === "right" ? x - width / 2 : x;
  const height = lines.length * size * 1.1;
  return boxAround(middle, top - (size * 1.1) / 2 + height / 2, width / 2, height / 2);
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

test("what lies off the sheet is not named at its edge", () => {
  const off = nameOf("off", -20, 150, { mayBeLed: true, isNeeded: true });
  expect(written([off])).toEqual([]);
});

test("more turns never tell less, and no turn takes the place of a name that is needed", () => {
  const mark = fc.record({ x: fc.integer({ min: 20, max: 280 }), y: fc.integer({ min: 20, max: 280 }) });
  let turnsThatHelped = 0;
  fc.assert(
    fc.property(fc.array(mark, { minLength: 8, maxLength: 14 }), (some) => {
      const [first, ...others] = some.map(({ x, y }, place) =>
        nameOf(String(place), x, y, {
          forms: ["Cheshire and Merseyside"],
          mayBeLed: true,
          worth: 10 + place,
        }),
      );
      if (first === undefined) return;
      const names = [...others, { ...first, worth: 1, isNeeded: true }];
      const placed = (mostTurns: number) => placeNames(names, marksOf(names), sheet, widthOf, { mostTurns });
      const worthOf = (found: ReturnType<typeof placed>) => found.reduce((sum, { of }) => sum + of.worth, 0);
      const [once, often] = [placed(1), placed(8)];
      expect(worthOf(often)).toBeGreaterThanOrEqual(worthOf(once));
      if (worthOf(often) > worthOf(once)) turnsThatHelped += 1;
      const hasNeeded = (found: ReturnType<typeof placed>) => found.some(({ of }) => of.isNeeded);
      expect(hasNeeded(often)).toBe(hasNeeded(once));
    }),
    { seed: 4, numRuns: 40 },
  );
  expect(turnsThatHelped).toBeGreaterThan(0);
});

test("what can be read but has little room is said in short, never as another name", () => {
  expect(briefNames("Milton Keynes, Bedfordshire and Luton")).toContain("Milton Keynes, Beds & Luton");
  expect(briefNames("North West London")).toContain("N\u00a0W\u00a0London");
  expect(briefNames("Durham, Darlington, Tees, Hambleton, Richmondshire and Whitby")).toContain("Durham + 5");
  expect(briefNames("Devon")).toEqual(["Devon"]);
});
