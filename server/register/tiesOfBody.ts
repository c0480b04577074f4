import type { RegisterBody, RegisterTie } from "../contract/register.ts";

/** A tie of an entry of any kind: `as` and `fte` are `null` where the kind has none. */
export type AnyTie = RegisterTie & { as: "host" | "partner" | null; fte: number | null };

/** The ties of an entry, whatever its kind calls them. */
export function tiesOfBody(body: RegisterBody): AnyTie[] {
  switch (body.kind) {
    case "post":
      return body.holders;
    case "function":
      return body.participants.map((tie) => ({ ...tie, fte: null }));
    case "grouping":
      return body.members.map((tie) => ({ ...tie, as: null, fte: null }));
  }
}
