import { at } from "../domain/at.ts";
import { isInForce } from "../domain/sharing/isInForce.ts";
import type { CommonThing } from "./commonThing.ts";
import { type Pairing, surenessOfFound, thingOfFound } from "./pairing.ts";

/**
 * What is not to be listed at each pair, so that no more than `mostListed` things are: what the most pairs have in common
 * first, until the rest fits; in the order of the pairing.
 */
export function thingsByMany(
  { things, found }: Pick<Pairing, "things" | "found">,
  withUnknown: boolean,
  mostListed: number,
): CommonThing[] {
  if (found.length <= mostListed) return [];
  const pairs = new Uint32Array(things.length);
  let rest = 0;
  for (const entry of found) {
    if (!withUnknown && !isInForce(surenessOfFound(entry))) continue;
    const thing = thingOfFound(entry);
    pairs[thing] = at(pairs, thing) + 1;
    rest += 1;
  }
  const byMany = new Set<number>();
  for (const thing of [...things.keys()].sort((one, other) => at(pairs, other) - at(pairs, one))) {
    if (rest <= mostListed) break;
    byMany.add(thing);
    rest -= at(pairs, thing);
  }
  return things.filter((_, thing) => byMany.has(thing));
}
