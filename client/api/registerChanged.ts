import type { QueryClient } from "@tanstack/react-query";

/** The beginnings of the query keys that depend on what people keep in the register. */
const dependent = ["register", "organisations", "groupings", "search", "measures"];

/** To be called after every write to the register: whatever is made of it is asked for anew. */
export async function registerChanged(queries: QueryClient): Promise<void> {
  await Promise.all(dependent.map((first) => queries.invalidateQueries({ queryKey: [first] })));
}
