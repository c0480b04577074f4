import type { QueryClient } from "@tanstack/react-query";

/** First words of the keys of all that depends on the register. */
const dependent: ReadonlySet<unknown> = new Set(["register", "organisations", "groupings", "search"]);

/**
 * How long an answer stands that the register has a part in: until we write to it ourselves (registerChanged); what
 * others wrote is seen when somebody comes back to the window.
 */
export const ofTheRegister = {
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: "always",
} as const;

/** Makes everything that depends on the register be asked for anew; to be called after each write to it. */
export async function registerChanged(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({ predicate: ({ queryKey }) => dependent.has(queryKey[0]) });
}
