import { expect, test } from "vitest";
import { RequestFailure } from "../../../client/api/fetchJson.ts";
import { shouldRetry } from "../../../client/api/retry.ts";

test("a server that cannot be reached or stumbles is asked once more, and no oftener", () => {
  const unreachable = new RequestFailure("unreachable", null, "", null);
  const stumbled = new RequestFailure("unexpected-answer", 503, "", null);
  expect([shouldRetry(0, unreachable), shouldRetry(0, stumbled), shouldRetry(1, unreachable)]).toEqual([
    true,
    true,
    false,
  ]);
});

test("a server that said no is not asked again", () => {
  expect(shouldRetry(0, new RequestFailure("organisation-not-found", 404, "", null))).toBe(false);
});
