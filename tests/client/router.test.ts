import { createMemoryHistory } from "@tanstack/react-router";
import { expect, test } from "vitest";
import { router } from "../../client/router.tsx";
import { carryParts, withCarried } from "../../client/state/ownParts.ts";
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

test("a link back to a view finds its own panel as it was left, and a link to another none that is not its own", () => {
  carryParts("/collaboration", "?as=graph");
  const state = withCarried("/overlaps", readViewState("?as=matrix&find=leeds"));
  const hrefOf = (to: string, as?: string | null) =>
    openedRouter().buildLocation({ to, search: as === undefined ? state : { ...state, as } }).href;
  expect(hrefOf("/overlaps")).toBe("/overlaps?as=matrix&find=leeds");
  expect(hrefOf("/collaboration")).toBe("/collaboration?as=graph");
  expect(hrefOf("/collaboration", "register")).toBe("/collaboration?as=register");
  expect(hrefOf("/data")).toBe("/data");
  carryParts("/collaboration", "");
});

test("an address holds what its view shows and what every view is about, and nothing of the others", () => {
  const everything =
    "?areas=stp&colour=density&at=6.5/52.8/-1.5&selected=ccg:E38000042&asAt=2017-04-01&sets=stp:E54000007&whom=ccg:E38000042&layout=places&sql=SELECT+1&see=chart";
  const addressOf = (to: string) =>
    openedRouter().buildLocation({ to, search: readViewState(everything) }).href;
  const common = "selected=ccg:E38000042&asAt=2017-04-01";
  expect(addressOf("/")).toBe(
    "/?areas=stp&colour=density&selected=ccg:E38000042&at=6.5/52.8/-1.5&asAt=2017-04-01",
  );
  expect(addressOf("/overlaps")).toBe(`/overlaps?${common}&sets=stp:E54000007`);
  expect(addressOf("/data")).toBe(`/data?${common}&sql=SELECT+1&see=chart`);
  expect(addressOf("/sources")).toBe(`/sources?${common}`);
});

test.each(["/overlaps?as=matrix", "/collaboration?as=register", "/data?as=take-away"])(
  "a link to %s keeps the part that is the view's own",
  (address) => {
    const [to = "", search = ""] = address.split("?");
    expect(openedRouter().buildLocation({ to, search: readViewState(search) }).href).toBe(address);
  },
);
