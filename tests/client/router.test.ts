import { createMemoryHistory } from "@tanstack/react-router";
import { expect, test } from "vitest";
import { router } from "../../client/router.tsx";
import { readViewState } from "../../client/state/viewState.ts";
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

/** The router as it stands on a page that was opened at the graph. */
function openedRouter() {
  const history = createMemoryHistory({ initialEntries: ["/collaboration?as=graph"] });
  router.update({ ...router.options, history });
  return router;
}

test.each(["/", "/overlaps", "/data", "/sources", "/organisations/ccg:E38000001"])(
  "a link to %s leaves behind which part of the collaboration view was open, and keeps what is chosen",
  (to) => {
    const state = readViewState("?as=graph&selected=ccg:E38000042");
    const { href } = openedRouter().buildLocation({ to, search: state });
    expect(href).toBe(`${to}?selected=ccg:E38000042`);
  },
);

test.each(["/overlaps?as=matrix", "/collaboration?as=register", "/data?as=take-away"])(
  "a link to %s keeps the part that is the view's own",
  (address) => {
    const [to = "", search = ""] = address.split("?");
    expect(openedRouter().buildLocation({ to, search: readViewState(search) }).href).toBe(address);
  },
);
