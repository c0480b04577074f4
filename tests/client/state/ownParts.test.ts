import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { carryParts, ownState, withCarried } from "../../../client/state/ownParts.ts";
import { readViewState, ViewState, writeViewState } from "../../../client/state/viewState.ts";

const views = ["/", "/overlaps", "/collaboration", "/data"] as const;

afterEach(() => {
  for (const path of views) carryParts(path, "");
});

test("every part of the state belongs to the address of some view", () => {
  const keys = Object.keys(ViewState.shape);
  // A value that is nobody's default, so that what a view leaves out is seen.
  const marked = Object.fromEntries(keys.map((key) => [key, "marked"])) as unknown as ViewState;
  const written = (["map", "overlaps", "collaboration", "data"] as const).flatMap((view) =>
    Object.entries(ownState(view, marked)).flatMap(([key, value]) => (value === "marked" ? [key] : [])),
  );
  expect([...new Set(written)].sort()).toEqual(keys.sort());
});

test("a view is found again as it was left in the same visit, and its address says nothing of it meanwhile", () => {
  carryParts("/data", "?sql=SELECT+1&see=chart&asAt=2017-04-01");
  const onMap = withCarried("/", readViewState("?colour=density"));
  expect(onMap).toMatchObject({ colour: "density", sql: "SELECT 1", see: "chart", asAt: "2016-04-01" });
  expect(writeViewState(ownState("map", onMap))).toBe("?colour=density");
  expect(writeViewState(ownState("data", onMap))).toBe("?sql=SELECT+1&see=chart");
});

test("what a view's own address says stands before what it showed when it was left", () => {
  carryParts("/data", "?sql=SELECT+1");
  expect(withCarried("/data", readViewState("")).sql).toBe("");
  carryParts("/data", "");
  expect(withCarried("/", readViewState("")).sql).toBe("");
});

test("a dialog that was open over a view is not found open again", () => {
  carryParts("/collaboration", "?as=register&entry=post:G01-x&find=nurse");
  const back = ownState("collaboration", withCarried("/", readViewState("")));
  expect(back).toMatchObject({ as: "register", entry: null, find: "nurse" });
});

test("each view comes back with its own panel, search and order, though another has them by the same name", () => {
  carryParts("/collaboration", "?as=graph&find=nurse&layout=places");
  const onOverlaps = withCarried("/overlaps", readViewState("?find=leeds&as=matrix"));
  expect(writeViewState(ownState("overlaps", onOverlaps))).toBe("?as=matrix&find=leeds");
  expect(writeViewState(ownState("collaboration", onOverlaps))).toBe("?as=graph&find=nurse&layout=places");
  expect(writeViewState(ownState("data", onOverlaps))).toBe("");
  const onMap = withCarried("/", readViewState("?sort=people.descending"));
  expect(writeViewState(ownState("map", onMap))).toBe("?sort=people.descending");
  expect(ownState("collaboration", onMap).sort).toBeNull();
});

test("a link may ask a view for another panel than it was left with, its first one too", () => {
  carryParts("/collaboration", "?as=graph&find=nurse");
  for (const [path, search] of [
    ["/", ""],
    ["/organisations/ccg:E38000001", ""],
    ["/overlaps", "?as=matrix"],
  ] as const) {
    const state = withCarried(path, readViewState(search));
    expect(ownState("collaboration", { ...state, as: null })).toMatchObject({ as: null, find: "nurse" });
    expect(ownState("collaboration", { ...state, as: "register" }).as).toBe("register");
  }
});

test("an address of a view is its own state and its own alone, whatever was carried", () => {
  fc.assert(
    fc.property(fc.constantFrom(...views), fc.constantFrom(...views), fc.string(), (left, at, words) => {
      carryParts(left, `?${new URLSearchParams({ sql: words, find: words, filter: words, within: words })}`);
      const state = withCarried(at, readViewState(""));
      const view = (
        { "/": "map", "/overlaps": "overlaps", "/collaboration": "collaboration", "/data": "data" } as const
      )[at];
      expect(writeViewState(ownState(view, state))).toBe("");
    }),
  );
});
