import type { InForce } from "../../geodata/model/kinds.ts";
import type { RegisterBody, RegisterEntry, RegisterTie } from "./register.ts";

/** A tie of an entry of any kind: `as` and `fte` are `null` where the kind has none. */
export type AnyTie = RegisterTie & { as: "host" | "partner" | null; fte: number | null };

/** As AnyTie, with whether it held at the date that was asked about. */
export type StandingTie = AnyTie & { inForce: InForce };

/** What the list of ties is called in an entry of each kind. */
export const tieField = { post: "holders", function: "participants", grouping: "members" } as const;

/** The ties of an entry, whatever its kind calls them. */
export function tiesOf(entry: RegisterEntry): StandingTie[];
export function tiesOf(body: RegisterBody): AnyTie[];
export function tiesOf(body: RegisterBody): AnyTie[] {
  switch (body.kind) {
    case "post":
      return body.holders;
    case "function":
      return body.participants.map((tie) => ({ ...tie, fte: null }));
    case "grouping":
      return body.members.map((tie) => ({ ...tie, as: null, fte: null }));
  }
}
