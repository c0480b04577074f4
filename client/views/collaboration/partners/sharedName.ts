import { groupingPurposes } from "../../../../geodata/model/kinds.ts";
import type { Partner } from "../../../../server/contract/partners.ts";
import { purposeWord } from "../../../components/kindWord.ts";

type Shared = Pick<Partner["shared"][number], "kind" | "name" | "what" | "whatName">;

/** What is shared, in plain words: the role or function; a grouping by its own name. */
export function sharedName({ kind, name, whatName }: Shared): string {
  return kind === "grouping" ? name : whatName;
}

/** What sort of thing it is: a shared post, a shared function, or a grouping by its purpose. */
export function sharedSort({ kind, what }: Shared): string {
  if (kind === "post") return "shared post";
  if (kind === "function") return "shared function";
  return purposeWord(groupingPurposes.find((purpose) => purpose === what) ?? "custom");
}

/** The same inside a sentence: "accountable officer", "the forum called …" stays a name. */
export function sharedInSentence(shared: Shared): string {
  const name = sharedName(shared);
  return shared.kind === "grouping" ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
