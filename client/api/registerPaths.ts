import { isRegisterKind, type RegisterKind } from "../../geodata/model/kinds.ts";

const collections = { post: "posts", function: "functions", grouping: "groupings" } as const;

/** The collection of the API that holds entries of a kind. */
export function collectionOf(kind: RegisterKind): string {
  return collections[kind];
}

/** The kind an entry's identifier begins with; `null` for what is no identifier of an entry. */
export function kindOfEntry(id: string): RegisterKind | null {
  const [kind = ""] = id.split(":");
  return isRegisterKind(kind) ? kind : null;
}

/** The address of an entry in the API; one of no known kind gets the groupings', which say that it is not there. */
export function entryPath(id: string): string {
  return `/api/${collectionOf(kindOfEntry(id) ?? "grouping")}/${encodeURIComponent(id)}`;
}
