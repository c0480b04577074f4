import { at } from "../../domain/at.ts";
import { eachPair, type Pairing } from "../../graph/pairing.ts";
import { byWeight } from "../../graph/projection.ts";
import { ReadingOfPairs } from "../../graph/readingOfPairs.ts";
import { thingsByMany } from "../../graph/thingsByMany.ts";

/**
 * What every two organisations of a pairing have in common, the unknown with it, once from either side; read pair by pair
 * as rows are asked for. Of more than `mostRows` things are left out whole: what the most pairs have in common first.
 */
export function* collaborationRows(pairing: Pairing, mostRows: number) {
  const { organisations, things } = pairing;
  const leftOut = new Set(thingsByMany(pairing, true, mostRows / 2));
  const reading = new ReadingOfPairs(pairing, {});
  for (const [pair, one, other] of eachPair(pairing)) {
    const [a, b] = [at(organisations, one), at(organisations, other)];
    const shared = reading
      .read(pair, one, other, true)
      .things.filter((thing) => !leftOut.has(at(things, thing)))
      .map((thing) => reading.commonOf(thing, a, b))
      .sort(byWeight);
    for (const { id, inForce, validFrom, validTo, sources: _, ...common } of shared) {
      const row = { ...common, thing: id, in_force: inForce, valid_from: validFrom, valid_to: validTo };
      yield { a, b, ...row };
      yield { a: b, b: a, ...row };
    }
  }
}
