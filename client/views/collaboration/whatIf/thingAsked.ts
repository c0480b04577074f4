import { postRoleOf, postRoles } from "../../../../server/domain/sharing/postRoles.ts";
import { sharedFunctionOf, sharedFunctions } from "../../../../server/domain/sharing/sharedFunctions.ts";
import type { PickerOption } from "../../../components/pickerOptions.ts";

/** What would be shared: a role of the vocabulary of posts, or a function of that of functions. */
export type ThingAsked = { kind: "post" | "function"; slug: string; name: string };

const firstThing: ThingAsked = { kind: "post", slug: "accountable-officer", name: "Accountable officer" };

/** Reads `post:accountable-officer` or `function:contracting`; an accountable officer where it says neither. */
export function thingAsked(text: string | null): ThingAsked {
  const [kind, slug = ""] = (text ?? "").split(":");
  if (kind !== "post" && kind !== "function") return firstThing;
  const word = kind === "post" ? postRoleOf(slug) : sharedFunctionOf(slug);
  return word === null ? firstThing : { kind, slug, name: word.name };
}

/** A thing as the address writes it; `thingAsked` reads it back. */
export function addressOfThing({ kind, slug }: Pick<ThingAsked, "kind" | "slug">): string {
  return `${kind}:${slug}`;
}

/** Everything of the two vocabularies that can be thought through; "another" says too little to be. */
export const thingOptions: readonly PickerOption[] = [
  ...postRoles.map(({ slug, name }) => ({ id: `post:${slug}`, name, detail: "post" })),
  ...sharedFunctions.map(({ slug, name }) => ({ id: `function:${slug}`, name, detail: "function" })),
].filter(({ id }) => !id.endsWith(":other"));

/** What a word of the vocabulary is called after "one", where its own name does not go there. */
const unusual: Readonly<Record<string, string>> = {
  "post:executive-directors": "set of executive directors",
  "post:joint-appointments": "set of joint appointments",
  "post:other": "other post",
  "function:commissioning-support-contract": "commissioning support contract",
  "function:central-staff": "central staff",
  "function:joint-teams": "set of joint teams",
  "function:other": "team for another function",
};

/** What there would be one of, to stand after "one": "accountable officer", "team for contracting". */
export function oneOfThing(thing: ThingAsked): string {
  const named = thing.name.charAt(0).toLowerCase() + thing.name.slice(1);
  return unusual[addressOfThing(thing)] ?? (thing.kind === "post" ? named : `team for ${named}`);
}
