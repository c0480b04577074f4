import fc from "fast-check";
import { expect, test } from "vitest";
import { linkFaults } from "../../../client/state/linkFaults.ts";
import { forMap } from "../../../client/state/mapAddress.ts";
import { weightFor, withWeight } from "../../../client/state/namedWeights.ts";
import { readViewState, writeViewState } from "../../../client/state/viewState.ts";
import { graphQuestion } from "../../../client/views/collaboration/graph/graphQuestion.ts";
import { CollaborationQuery } from "../../../server/contract/graphQueries.ts";
import { commonKinds } from "../../../server/domain/sharing/commonKinds.ts";

test("weights of an address go with every question as they stand, and stay behind on the way to the map", () => {
  const state = readViewState("?weights=function:3,post:8");
  expect(graphQuestion(state, "count")).toContain("&weights=post:8,function:3&");
  expect(writeViewState(state)).toBe("?weights=post:8,function:3");
  expect(writeViewState(forMap(state))).toBe("");
  expect(graphQuestion(readViewState(""), "count")).not.toContain("weights");
});

test("weights that are none are told so and passed over, and those that are stand", () => {
  const search = "?weights=post:8,friendship:2,function:-1,grouping:1001,post:9";
  expect(linkFaults(search)).toEqual([
    "Weights: “friendship:2” gives no kind of tie a weight.",
    "Weights: “function:-1” gives no kind of tie a weight.",
    "Weights: “grouping:1001” gives no kind of tie a weight.",
  ]);
  expect(readViewState(search).weights).toEqual(["post:8"]);
});

test("whatever weights somebody names, the server takes them, and empty ones count as usual again", () => {
  const named = fc.array(
    fc.tuple(fc.constantFrom(...commonKinds), fc.double({ min: 0, max: 1000, noNaN: true })),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(named, (list) => {
      const weights = list.reduce<string[]>((sum, [kind, weight]) => withWeight(sum, kind, weight), []);
      const taken = CollaborationQuery.parse({ weights: weights.join(",") }).weights ?? {};
      for (const [kind, weight] of new Map(list)) {
        expect(taken[kind]).toBe(weightFor(weights, kind));
        expect(taken[kind]).toBeCloseTo(weight, 2);
        expect(weightFor(withWeight(weights, kind, null), kind)).toBeNull();
      }
    }),
  );
});
