import { isAreaKind } from "../../geodata/model/kinds.ts";
import type { CommonKind } from "../domain/sharing/commonKinds.ts";
import type { GraphNode } from "./collaborationGraph.ts";
import type { CommonThing } from "./commonThing.ts";
import { type Country, commonThings, layersAround, type ThingsAsked } from "./commonThings.ts";
import { KeptByVersion } from "./keptByVersion.ts";
import { foundAheadByKind, type Pairing, pairingOf } from "./pairing.ts";
import { organisationsOfKind } from "./projection.ts";
import { thingsOfAll } from "./thingsOfAll.ts";
import { walkPairing } from "./walk.ts";

/** Organisations of a kind, paired; `null` where they would be more pairs than are answered. */
export type Paired = { ahead: ReadonlyMap<CommonKind, number>; pairing: Pairing | null };

/** Organisations of all kinds that things tie together, and paired once somebody walks between them. */
type Tied = { things: readonly CommonThing[]; paired: { pairing: Pairing | null } | null };

/** An organisation that a question names. */
type Named = Pick<GraphNode, "id" | "kind">;

/**
 * Every two districts are 52,975 pairs, and those of any kind of area, trust or support unit fewer. Beyond it lie practices and
 * hospitals by where they stand: 1.5 million pairs of practices by their region.
 */
export const mostPairs = 60_000;

/** Ten milliseconds a million. Every two CCGs would need 460 groupings of all CCGs to have more in common. */
export const mostFound = 10_000_000;

/** Few readers ask about many dates, kinds and evidence; a slider steps through one date after another. */
const mostKept = 24;

/**
 * What organisations have in common, by the question: worked out when it is first asked for and kept until the register
 * changes, for every way of weighing it and every organisation to start from.
 */
export class CollaborationBook {
  readonly #country: Country;
  readonly #paired: KeptByVersion<Paired>;
  readonly #tied: KeptByVersion<Tied>;

  constructor(country: Country, registerVersion: () => number) {
    this.#country = country;
    this.#paired = new KeptByVersion(registerVersion, mostKept);
    this.#tied = new KeptByVersion(registerVersion, mostKept);
  }

  /** Organisations of one kind, two by two. */
  paired(asked: ThingsAsked): Paired {
    return this.#paired.get(`${asked.of} ${keyOf(asked)}`, () => {
      const things = commonThings(this.#country, asked);
      const organisations = organisationsOfKind(this.#country, asked.of);
      return {
        ahead: foundAheadByKind(things),
        pairing: pairingOf(organisations, things, { pairs: mostPairs, found: mostFound }),
      };
    });
  }

  /** Everything that ties organisations of whatever kinds together. */
  things(asked: Omit<ThingsAsked, "of">, named: readonly Named[]): readonly CommonThing[] {
    return this.#tying(asked, named).things;
  }

  /** Organisations of every kind, those that a question names among them; `null` where they have too much in common. */
  walkable(asked: Omit<ThingsAsked, "of">, named: readonly Named[]): Pairing | null {
    const tied = this.#tying(asked, named);
    tied.paired ??= { pairing: walkPairing(tied.things, []) };
    const { pairing } = tied.paired;
    if (pairing === null || named.every(({ id }) => pairing.indexOf.has(id))) return pairing;
    return walkPairing(tied.things, named);
  }

  #tying(asked: Omit<ThingsAsked, "of">, named: readonly Named[]): Tied {
    return this.#tied.get(`${keyOf(asked)} ${keyOfPlaced(asked, named)}`, () => ({
      things: thingsOfAll(this.#country, asked, named),
      paired: null,
    }));
  }
}

function keyOf({ on, purposes, asAt, evidence }: Omit<ThingsAsked, "of">): string {
  return [on, purposes ?? ["all"], evidence]
    .map((words) => [...words].sort().join())
    .concat(asAt)
    .join(" ");
}

/** What of the organisations named decides who is put where: see thingsOfAll. */
function keyOfPlaced({ on }: Pick<ThingsAsked, "on">, named: readonly Named[]): string {
  if (!layersAround.some((layer) => on.has(layer))) return "";
  return [...new Set(named.map(({ id, kind }) => (isAreaKind(kind) ? kind : id)))].sort().join();
}
