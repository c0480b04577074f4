import { expect, test } from "vitest";
import { router } from "../../client/router.tsx";
import { clientPaths, clientViewAt } from "../../server/contract/clientPaths.ts";

test("the client's router and the list of its views know the same addresses", () => {
  expect(Object.keys(router.routesByPath).sort()).toEqual(Object.values(clientPaths).sort());
});

test.each([
  "/",
  "/overlaps",
  "/OVERLAPS",
  "/overlaps/",
  "/organisations/ccg:E38000001",
  "/organisations",
  "/nowhere",
  "/sources/one",
])("%s leads to a view in the list where it leads to one in the router", (path) => {
  const [, parameters, foundRoute] = router.getMatchedRoutes(path);
  // Under "**" the router keeps the rest of an address of which only the beginning leads somewhere.
  const leadsSomewhere = foundRoute !== undefined && !("**" in parameters);
  expect(clientViewAt(path) !== null).toBe(leadsSomewhere);
});
