import {
  type EvidenceLevel,
  evidenceLevels,
  type InForce,
  inForceAnswers,
} from "../../geodata/model/kinds.ts";
import type { Common } from "../contract/collaboration.ts";
import { at } from "../domain/at.ts";
import { type CommonKind, commonKinds } from "../domain/sharing/commonKinds.ts";
import { isInForce } from "../domain/sharing/isInForce.ts";
import { commonOf, type NamedWeights, weightBetween } from "./inCommon.ts";
import { type Pairing, surenessOfFound, thingOfFound } from "./pairing.ts";
import { SumByKind } from "./weights.ts";

/** What a pair has in common, weighed. */
export type PairRead = {
  /** True where nothing holds but what nobody can place in time. */
  isUnknown: boolean;
  weight: number;
  weightByKind: Partial<Record<CommonKind, number>>;
  /** The strongest evidence of what holds; of what is unknown where nothing does. */
  evidence: EvidenceLevel;
  inForce: InForce;
  /** Kinds of what is unknown, where that is read too. */
  unknownKinds: readonly CommonKind[];
  /** The numbers of what holds, and of what is unknown where that is read too. */
  things: readonly number[];
};

const none: readonly CommonKind[] = [];

/** Reads the pairs of a pairing by some weights, each once and with nothing looked up twice. */
export class ReadingOfPairs {
  readonly #pairing: Pairing;
  readonly #weights: NamedWeights;
  readonly #kinds: readonly number[];
  readonly #sums = new SumByKind();

  constructor(pairing: Pairing, weights: NamedWeights) {
    this.#pairing = pairing;
    this.#weights = weights;
    this.#kinds = pairing.things.map(({ kind }) => commonKinds.indexOf(kind));
  }

  /** Reads a pair by its place, and its organisations by their numbers. */
  read(pair: number, one: number, other: number, withUnknown: boolean): PairRead {
    const { organisations, things, starts, found } = this.#pairing;
    const sums = this.#sums;
    sums.clear();
    const [source, target] = [at(organisations, one), at(organisations, other)];
    const read: number[] = [];
    let unknownKinds: CommonKind[] | null = null;
    let [inForce, evidence, evidenceOfUnknown]: [number, number, number] = [unknown, weakest, weakest];
    for (let entry = at(starts, pair); entry < at(starts, pair + 1); entry++) {
      const coded = at(found, entry);
      const number = thingOfFound(coded);
      const sure = surenessOfFound(coded);
      const thing = at(things, number);
      if (isInForce(sure)) {
        sums.add(at(this.#kinds, number), weightBetween(thing, source, target, this.#weights));
        inForce = Math.min(inForce, inForceAnswers.indexOf(sure.inForce));
        evidence = Math.min(evidence, evidenceLevels.indexOf(sure.evidence));
        read.push(number);
        continue;
      }
      evidenceOfUnknown = Math.min(evidenceOfUnknown, evidenceLevels.indexOf(sure.evidence));
      if (!withUnknown) continue;
      read.push(number);
      unknownKinds ??= [];
      if (!unknownKinds.includes(thing.kind)) unknownKinds.push(thing.kind);
    }
    const isUnknown = inForce === unknown;
    return {
      isUnknown,
      weight: sums.total(),
      weightByKind: sums.byKind(),
      evidence: at(evidenceLevels, isUnknown ? evidenceOfUnknown : evidence),
      inForce: at(inForceAnswers, inForce),
      unknownKinds: unknownKinds ?? none,
      things: read,
    };
  }

  /** A thing by its number, as two organisations have it in common. */
  commonOf(thing: number, one: string, other: string): Common {
    const common = commonOf(at(this.#pairing.things, thing), one, other, this.#weights);
    if (common === null) throw new RangeError(`${one} and ${other} were found to have what they have not`);
    return common;
  }
}

const unknown = inForceAnswers.indexOf("unknown");
const weakest = evidenceLevels.length - 1;
