import type { CommonThing } from "./commonThing.ts";
import { tiedInForce } from "./walk.ts";

/**
 * How many steps one organisation is from another over some things, 0 to itself and `null` where no chain leads there. By
 * turns from organisations to things and on to whoever is tied to them in force, unless told who counts, so that
 * nobody need be paired with everybody.
 */
export function stepsOverThings(
  things: readonly CommonThing[],
  from: string,
  to: string,
  tiedTo: (thing: CommonThing) => string[] = tiedInForce,
): number | null {
  const thingsOf = new Map<string, string[][]>();
  for (const thing of things) {
    const tied = tiedTo(thing);
    for (const id of tied) {
      const known = thingsOf.get(id);
      if (known === undefined) thingsOf.set(id, [tied]);
      else known.push(tied);
    }
  }
  const steps = new Map([[from, 0]]);
  const passed = new Set<string[]>();
  for (const [organisation, taken] of steps) {
    if (organisation === to) return taken;
    for (const tied of thingsOf.get(organisation) ?? []) {
      if (passed.has(tied)) continue;
      passed.add(tied);
      for (const id of tied) if (!steps.has(id)) steps.set(id, taken + 1);
    }
  }
  return null;
}
