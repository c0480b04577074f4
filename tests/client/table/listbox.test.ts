import fc from "fast-check";
import { expect, test } from "vitest";
import { findByTyping } from "../../../client/views/map/listbox/findByTyping.ts";
import { listboxAction } from "../../../client/views/map/listbox/listboxKeys.ts";

const names = ["Barnet", "Leeds North", "Leeds West", "Lewisham", "Luton"];

test("a letter typed again walks through the names with it and comes round", () => {
  expect(findByTyping(names, "l", 0)).toBe(1);
  expect(findByTyping(names, "ll", 1)).toBe(2);
  expect(findByTyping(names, "llll", 4)).toBe(1);
});

test("a word typed on stays at the name that still fits", () => {
  expect(findByTyping(names, "lee", 1)).toBe(1);
  expect(findByTyping(names, "leeds w", 1)).toBe(2);
});

test("what no name begins with leads nowhere", () => {
  expect(findByTyping(names, "zx", 0)).toBeNull();
  expect(findByTyping([], "a", 0)).toBeNull();
});

test("a space chooses, but belongs to the name while one is typed", () => {
  expect(listboxAction(" ", 0, 5, false)).toEqual({ kind: "toggle" });
  expect(listboxAction(" ", 0, 5, true)).toEqual({ kind: "find", letter: " " });
});

test("the page's own shortcuts pass through the list", () => {
  for (const key of ["?", "/", "Escape", "Tab"]) expect(listboxAction(key, 0, 5, false)).toBeNull();
});

test("no key ever leads out of the list", () => {
  const keys = fc.constantFrom("ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End");
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 400 }), fc.nat(), (key, count, place) => {
      const action = listboxAction(key, place % count, count, false);
      if (action?.kind !== "go") throw new Error(`${key} does not move`);
      expect(action.to).toBeGreaterThanOrEqual(0);
      expect(action.to).toBeLessThan(count);
    }),
  );
});
