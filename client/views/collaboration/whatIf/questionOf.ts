import type { WhatIfInput } from "../../../../server/contract/whatIf.ts";
import type { ThingAsked } from "./thingAsked.ts";

/** The question as the server takes it. `saved` is in per cent, as a person types it. */
export function questionOf(
  { kind, slug }: ThingAsked,
  organisations: readonly { id: string }[],
  { cost, saved }: { cost: number | null; saved: number },
): WhatIfInput {
  const asked = {
    organisations: organisations.map(({ id }) => id),
    yearlyCost: cost,
    shareSaved: Math.min(1, saved / 100),
  };
  return kind === "post" ? { kind, role: slug, ...asked } : { kind, function: slug, ...asked };
}
