import { focusManager, QueryClient, type QueryKey, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { areasQuery, organisationQuery, searchQuery } from "../../../client/api/queries.ts";
import { registerChanged } from "../../../client/api/registerChanged.ts";
import { registerListQuery, registerSummaryQuery } from "../../../client/api/registerQueries.ts";
import { partnersQuery, proposalsQuery, takingPartQuery } from "../../../client/api/sharingQueries.ts";
import { groupingsQuery } from "../../../client/map/mapQueries.ts";

const day = "2016-04-01";
const filter = {
  status: "recorded",
  inForce: "shown",
  organisation: null,
  words: "",
  asAt: day,
  evidence: [],
} as const;

/** Everything on a screen that the register has a part in. */
const ofTheRegister: readonly { queryKey: QueryKey; refetchOnWindowFocus?: unknown }[] = [
  groupingsQuery(day, []),
  organisationQuery("ccg:E38000001", day),
  searchQuery("officer"),
  partnersQuery("ccg:E38000001", day, []),
  takingPartQuery(day, []),
  proposalsQuery,
  registerListQuery("post", filter),
  registerSummaryQuery(day, []),
].map(({ queryKey, refetchOnWindowFocus }) => ({ queryKey, refetchOnWindowFocus }));

/** How often each query that is on the screen was asked after it was first answered. */
async function askedAgain(
  shown: readonly { queryKey: QueryKey }[],
  happens: (queries: QueryClient) => unknown,
): Promise<unknown[]> {
  const queries = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });
  queries.mount();
  const asked = shown.map(() => vi.fn(async () => ({})));
  const stops = shown.map((query, place) => {
    const observed = { staleTime: Number.POSITIVE_INFINITY, ...query, queryFn: async () => asked[place]?.() };
    return new QueryObserver(queries, observed).subscribe(() => undefined);
  });
  await vi.waitFor(() => expect(queries.isFetching()).toBe(0));
  for (const ask of asked) ask.mockClear();
  await happens(queries);
  await vi.waitFor(() => expect(queries.isFetching()).toBe(0));
  for (const stop of stops) stop();
  queries.unmount();
  return shown
    .filter((_, place) => (asked[place]?.mock.calls.length ?? 0) > 0)
    .map(({ queryKey }) => queryKey);
}

afterEach(() => focusManager.setFocused(undefined));

test("whoever comes back to the window sees what others wrote to the register, wherever it is shown", async () => {
  const again = await askedAgain([...ofTheRegister, areasQuery], () => {
    focusManager.setFocused(false);
    focusManager.setFocused(true);
  });
  expect(again).toEqual(ofTheRegister.map(({ queryKey }) => queryKey));
});

test("what we write ourselves is seen at once, wherever it is shown", async () => {
  const again = await askedAgain([...ofTheRegister, areasQuery], registerChanged);
  expect(again).toEqual(ofTheRegister.map(({ queryKey }) => queryKey));
});
