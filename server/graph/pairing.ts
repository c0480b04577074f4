import {
  type EvidenceLevel,
  evidenceLevels,
  type InForce,
  inForceAnswers,
} from "../../geodata/model/kinds.ts";
import { at } from "../domain/at.ts";
import type { CommonKind } from "../domain/sharing/commonKinds.ts";
import { surestPair } from "../domain/sharing/surestPair.ts";
import type { CommonThing, TieToThing } from "./commonThing.ts";

/**
 * Which organisations have which things in common, two by two, apart from what anything weighs: made once for a date,
 * an evidence and some kinds, and read for any weights. Organisations and things are numbered; pairs stand in the order of
 * their ends, the first before the second, in compressed rows: those of organisation `one` with others after it are the places
 * from `rows[one]` up to, but not including, `rows[one + 1]`, of `others` and of `starts`.
 */
export type Pairing = {
  /** Identifiers in their order. */
  organisations: readonly string[];
  indexOf: ReadonlyMap<string, number>;
  /** By name, as people read them. */
  things: readonly CommonThing[];
  rows: Uint32Array;
  others: Uint32Array;
  /** What pair `pair` has in common is `found[starts[pair]]` up to, but not including, `found[starts[pair + 1]]`. */
  starts: Uint32Array;
  /** Things by their numbers, each with how surely the two have it in common; see `thingOfFound` and `surenessOfFound`. */
  found: Uint32Array;
};

/** How much may be paired: pairs of organisations, and how many times two have something in common. */
export type PairingLimits = { pairs: number; found: number };

/**
 * How many times two organisations could have something in common, by kind, found without pairing them: the sum over things
 * of n(n − 1)/2. What did not hold at the date is counted too.
 */
export function foundAheadByKind(things: readonly CommonThing[]): Map<CommonKind, number> {
  const ahead = new Map<CommonKind, number>();
  for (const { kind, ties } of things) {
    ahead.set(kind, (ahead.get(kind) ?? 0) + (ties.size * (ties.size - 1)) / 2);
  }
  return ahead;
}

/**
 * Pairs organisations by the things they are tied to; what did not hold at the date is left out, and what nobody can place
 * in time is kept beside what holds. `null` where there would be more than the limits allow.
 */
export function pairingOf(
  organisations: readonly string[],
  unordered: readonly CommonThing[],
  limits: PairingLimits,
): Pairing | null {
  const ahead = [...foundAheadByKind(unordered).values()].reduce((sum, count) => sum + count, 0);
  if (ahead > limits.found) return null;
  const indexOf = new Map(organisations.map((id, place) => [id, place]));
  const things = unordered.toSorted(byName);
  const tied = things.map((thing) => tiedTo(thing, indexOf));
  const thingsOf: number[][] = organisations.map(() => []);
  for (const [thing, { places }] of tied.entries()) {
    for (const place of places) at(thingsOf, place).push(thing);
  }
  const rows = new Uint32Array(organisations.length + 1);
  const others: number[] = [];
  const starts: number[] = [];
  const found: number[] = [];
  // One row at a time, so that what belongs to a pair comes together without looking it up among all pairs. Rows ascend, so
  // each thing is met by its organisations in their order.
  const ofRow: number[][] = organisations.map(() => []);
  const metBy = new Uint32Array(things.length);
  for (const [one, own] of thingsOf.entries()) {
    const met: number[] = [];
    for (const thing of own) {
      const { places, sureness } = at(tied, thing);
      const rank = at(metBy, thing);
      metBy[thing] = rank + 1;
      const ownSureness = at(sureness, rank);
      for (let next = rank + 1; next < places.length; next++) {
        const other = places[next] as number;
        const theirs = sureness[next] as number;
        const sure =
          ownSureness === severalTies || theirs === severalTies
            ? surenessOfPair(at(things, thing), at(organisations, one), at(organisations, other))
            : lessSure(ownSureness, theirs);
        if (sure >= surenessOf("no", "documented")) continue;
        const pair = ofRow[other] as number[];
        if (pair.length === 0) met.push(other);
        pair.push(thing * surenesses + sure);
      }
    }
    met.sort((first, second) => first - second);
    for (const other of met) {
      others.push(other);
      starts.push(found.length);
      for (const each of ofRow[other] as number[]) found.push(each);
      ofRow[other] = [];
    }
    if (others.length > limits.pairs) return null;
    rows[one + 1] = others.length;
  }
  starts.push(found.length);
  return {
    organisations,
    indexOf,
    things,
    rows,
    others: Uint32Array.from(others),
    starts: Uint32Array.from(starts),
    found: Uint32Array.from(found),
  };
}

/** Calls back for every pair: its place, and its organisations by number, the first before the second. */
export function forEachPair(
  { rows, others }: Pairing,
  tell: (pair: number, one: number, other: number) => void,
): void {
  for (let one = 0; one + 1 < rows.length; one++) {
    for (let pair = rows[one] as number; pair < (rows[one + 1] as number); pair++) {
      tell(pair, one, others[pair] as number);
    }
  }
}

/** As `forEachPair`, for who reads pairs one by one and does something else in between. */
export function* eachPair({ rows, others }: Pairing): Generator<[pair: number, one: number, other: number]> {
  for (let one = 0; one + 1 < rows.length; one++) {
    for (let pair = at(rows, one); pair < at(rows, one + 1); pair++) yield [pair, one, at(others, pair)];
  }
}

/** What a pair has in common, as its place in `found`; none where the two have nothing. In either order. */
export function foundBetween(
  { rows, others, starts, found }: Pairing,
  one: number,
  other: number,
): Uint32Array {
  const [first, second] = one < other ? [one, other] : [other, one];
  const row = others.subarray(at(rows, first), at(rows, first + 1));
  const place = row.indexOf(second);
  if (place === -1) return new Uint32Array(0);
  const pair = at(rows, first) + place;
  return found.subarray(at(starts, pair), at(starts, pair + 1));
}

/** How many words there are for how surely two have something in common. */
const surenesses = inForceAnswers.length * evidenceLevels.length;

/** The number of the thing that an entry of `found` is of. */
export const thingOfFound = (entry: number) => Math.floor(entry / surenesses);

/** How surely the two of an entry of `found` have it in common, and on what evidence. */
export const surenessOfFound = (entry: number): Sureness => at(words, entry % surenesses);

type Sureness = { inForce: InForce; evidence: EvidenceLevel };

const words: readonly Sureness[] = inForceAnswers.flatMap((inForce) =>
  evidenceLevels.map((evidence) => ({ inForce, evidence })),
);

/** Stands where an organisation has several ties to a thing, of which the surest pair has to be found. */
const severalTies = 255;

function tiedTo(
  { ties }: CommonThing,
  indexOf: ReadonlyMap<string, number>,
): { places: number[]; sureness: number[] } {
  const tied = [...ties].flatMap(([id, held]) => {
    const place = indexOf.get(id);
    return place === undefined ? [] : [{ place, sureness: surenessOfTies(held) }];
  });
  tied.sort((one, other) => one.place - other.place);
  return { places: tied.map(({ place }) => place), sureness: tied.map(({ sureness }) => sureness) };
}

function surenessOfTies(held: readonly TieToThing[]): number {
  const [only] = held;
  return only === undefined || held.length > 1 ? severalTies : surenessOf(only.inForce, only.evidence);
}

const surenessOf = (inForce: InForce, evidence: EvidenceLevel) =>
  inForceAnswers.indexOf(inForce) * evidenceLevels.length + evidenceLevels.indexOf(evidence);

/** As surestPair has it where both have one tie: no surer than the less sure of both, in time and in evidence. */
function lessSure(one: number, other: number): number {
  const levels = evidenceLevels.length;
  const evidence = Math.max(one % levels, other % levels);
  return Math.max(one - (one % levels), other - (other % levels)) + evidence;
}

function surenessOfPair({ ties }: CommonThing, one: string, other: string): number {
  const held = surestPair(ties.get(one) ?? [], ties.get(other) ?? []);
  return held === null ? surenessOf("no", "documented") : surenessOf(held.inForce, held.evidence);
}

const collator = new Intl.Collator("en-GB");

function byName(one: CommonThing, other: CommonThing): number {
  return collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}
