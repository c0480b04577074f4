import type { RegisterKind } from "../../contract/register.ts";
import { FunctionListQuery, GroupingListQuery, PostListQuery } from "../../contract/registerQueries.ts";
import { parseQuery } from "../platform/parseQuery.ts";

/** One of the three collections of the register: what it holds, its address, and the word its entries go by. */
export type Collection = { kind: RegisterKind; path: "posts" | "functions" | "groupings" };

export const collections: readonly Collection[] = [
  { kind: "post", path: "posts" },
  { kind: "function", path: "functions" },
  { kind: "grouping", path: "groupings" },
];

/** The address of an entry, from the root of the server. */
export function addressOfEntry(kind: RegisterKind, id: string): string {
  const path = collections.find((collection) => collection.kind === kind)?.path ?? "groupings";
  return `/api/${path}/${encodeURIComponent(id).replaceAll("%3A", ":")}`;
}

/** What a collection's list is asked for: the same for each, whatever it calls the word that narrows by what is shared. */
export function listQueryOf(kind: RegisterKind, request: { url: string }) {
  switch (kind) {
    case "post": {
      const { role, ...rest } = parseQuery(PostListQuery, request);
      return { what: role ?? null, ...rest };
    }
    case "function": {
      const { function: asked, ...rest } = parseQuery(FunctionListQuery, request);
      return { what: asked ?? null, ...rest };
    }
    case "grouping": {
      const { purpose, ...rest } = parseQuery(GroupingListQuery, request);
      return { what: purpose ?? null, ...rest };
    }
  }
}
