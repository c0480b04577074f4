import type { ThingAsked } from "./thingAsked.ts";

/** A proposal as it is sent to the register: who would share it, without dates, since it is no fact. */
export type Proposal = {
  kind: ThingAsked["kind"];
  body: object;
};

/** The register's entry for what is thought through; its name is left to the register to make. */
export function proposalOf(
  { kind, slug }: ThingAsked,
  organisations: readonly { id: string }[],
  cost: number | null,
): Proposal {
  const ties = organisations.map(({ id }) => ({ organisation: id }));
  const common = { status: "proposed", yearlyCost: cost === null ? null : { pounds: cost } };
  return kind === "post"
    ? { kind, body: { ...common, role: slug, holders: ties } }
    : { kind, body: { ...common, function: slug, participants: ties } };
}
