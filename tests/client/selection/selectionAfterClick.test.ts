import fc from "fast-check";
import { expect, test } from "vitest";
import { selectionAfterClick } from "../../../client/views/map/selection/selectionAfterClick.ts";

const clicked = (selected: readonly string[], clicks: number) => {
  let now = [...selected];
  for (let click = 1; click <= clicks; click += 1) now = selectionAfterClick(now, "ccg:A", click);
  return now;
};

test("a click chooses an area, and a second one some time later lets it go", () => {
  const once = selectionAfterClick([], "ccg:A", 1);
  expect(once).toEqual(["ccg:A"]);
  expect(selectionAfterClick(once, "ccg:A", 1)).toEqual([]);
});

test("a key, which counts no clicks, chooses and lets go in turn", () => {
  expect(selectionAfterClick(selectionAfterClick([], "ccg:A", 0), "ccg:A", 0)).toEqual([]);
});

test("a double or triple click leaves the area chosen, once, and touches no other", () => {
  const others = fc.uniqueArray(fc.constantFrom("ccg:A", "ccg:B", "stp:C"));
  fc.assert(
    fc.property(others, fc.integer({ min: 2, max: 5 }), (selected, clicks) => {
      const after = clicked(selected, clicks);
      expect(after.filter((id) => id === "ccg:A")).toEqual(["ccg:A"]);
      expect(after.filter((id) => id !== "ccg:A")).toEqual(selected.filter((id) => id !== "ccg:A"));
    }),
  );
});
