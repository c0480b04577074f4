import type { GroupingPurpose, NodeKind } from "../../../geodata/model/kinds.ts";
import type { SharedThing } from "./depthOfSharing.ts";
import { otherRole, postRoleOf, postRoleOfSource } from "./postRoles.ts";
import { otherFunction, sharedFunctionOf, sharedFunctionOfSource } from "./sharedFunctions.ts";

/** What of a node of the graph says what is shared by it. */
type Sharing = { kind: NodeKind; slug: string | null; purpose: GroupingPurpose | null };

/** What a node shares, with the word of the vocabulary for it: its role, function or purpose. `null` for what is neither post, function nor grouping. */
export function sharedThingOf(node: Sharing): { thing: SharedThing; what: string } | null {
  switch (node.kind) {
    case "post": {
      const role = vocabularySlugOf("post", node.slug) ?? otherRole;
      return { thing: { kind: "post", role }, what: role };
    }
    case "function":
      return { thing: { kind: "function" }, what: vocabularySlugOf("function", node.slug) ?? otherFunction };
    case "grouping": {
      const purpose = node.purpose ?? "custom";
      return { thing: { kind: "grouping", purpose }, what: purpose };
    }
    default:
      return null;
  }
}

/** The word of the vocabulary for a slug: a compiled entry carries its source's own, one that was entered here the word itself. */
export function vocabularySlugOf(kind: "post" | "function", slug: string | null): string | null {
  if (slug === null) return null;
  const word =
    kind === "post"
      ? (postRoleOfSource(slug) ?? postRoleOf(slug))
      : (sharedFunctionOfSource(slug) ?? sharedFunctionOf(slug));
  return word?.slug ?? null;
}
