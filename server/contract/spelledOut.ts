/** Collaboration with what many pairs have in common put back to each pair: pure, so that who reads the answer can do it. */
import { surestPair } from "../domain/sharing/surestPair.ts";
import { weightInCommon } from "../domain/sharing/weightInCommon.ts";
import type { CollaborationProjection, Common, SharedByMany } from "./collaboration.ts";
import type { Citation } from "./common.ts";

/**
 * The same projection with what edges name in `sharedByMany` listed among what they share, as long as no more than `most`
 * things are listed by all edges together. What the most pairs have in common stays where it is and is named as before.
 */
export function spelledOut(
  projection: CollaborationProjection,
  most = Number.POSITIVE_INFINITY,
): CollaborationProjection {
  const { attributes, edges } = projection;
  if (attributes.sharedByMany.length === 0) return projection;
  const left = leftByMany(projection, most);
  const things = attributes.sharedByMany.map((thing) => new ThingOfMany(thing));
  const places = new Map(left.map((thing, place) => [thing, place]));
  return {
    ...projection,
    attributes: {
      ...attributes,
      sharedByMany: left.flatMap((thing) => attributes.sharedByMany[thing] ?? []),
    },
    edges: edges.map(({ key, source, target, attributes: edge }) => {
      const put = edge.sharedByMany.flatMap((thing) =>
        places.has(thing) ? [] : (things[thing]?.between(source, target) ?? []),
      );
      return {
        key,
        source,
        target,
        attributes: {
          ...edge,
          shared: [...edge.shared, ...put].sort(inOrder),
          sharedByMany: edge.sharedByMany.flatMap((thing) => places.get(thing) ?? []),
        },
      };
    }),
  };
}

/** The places of what stays listed once. */
function leftByMany({ attributes, edges }: CollaborationProjection, most: number): number[] {
  const counts = attributes.sharedByMany.map(() => 0);
  let listed = 0;
  for (const { attributes: edge } of edges) {
    listed += edge.shared.length;
    for (const thing of edge.sharedByMany) counts[thing] = (counts[thing] ?? 0) + 1;
  }
  const fewestFirst = counts
    .map((pairs, thing) => ({ pairs, thing }))
    .sort((one, other) => one.pairs - other.pairs || one.thing - other.thing);
  const left = fewestFirst.filter(({ pairs }) => {
    listed += pairs;
    return listed > most;
  });
  return left.map(({ thing }) => thing).sort((one, other) => one - other);
}

type Tie = SharedByMany["ties"][number];

/** A thing with the ties of each organisation; ties that are alike make the same in common, which is made once. */
class ThingOfMany {
  readonly #thing: SharedByMany;
  readonly #ties = new Map<string, Tie[]>();
  readonly #classes = new Map<string, string>();
  readonly #made = new Map<string, Common | null>();

  constructor(thing: SharedByMany) {
    this.#thing = thing;
    for (const tie of thing.ties) {
      const known = this.#ties.get(tie.organisation);
      if (known === undefined) this.#ties.set(tie.organisation, [tie]);
      else known.push(tie);
    }
    const numbers = new Map<string, string>();
    for (const [organisation, ties] of this.#ties) {
      const text = JSON.stringify(ties.map((tie) => ({ ...tie, organisation: "" })));
      const number = numbers.get(text) ?? String(numbers.size);
      numbers.set(text, number);
      this.#classes.set(organisation, number);
    }
  }

  between(one: string, other: string): Common | null {
    const key = `${this.#classes.get(one)} ${this.#classes.get(other)}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const common = this.#make(this.#ties.get(one) ?? [], this.#ties.get(other) ?? []);
    this.#made.set(key, common);
    return common;
  }

  #make(own: readonly Tie[], theirs: readonly Tie[]): Common | null {
    const held = surestPair(own, theirs);
    if (held === null || held.inForce === "no") return null;
    const { kind, id, name, what, purpose, weight } = this.#thing;
    return {
      kind,
      id,
      name,
      what,
      purpose,
      weight: weightInCommon(kind, weight, own[0], theirs[0]),
      ...held,
      sources: sourcesOf([...own, ...theirs]),
    };
  }
}

/** Each once. */
function sourcesOf(ties: readonly Tie[]): Citation[] {
  const sources = new Map<string, Citation>();
  for (const source of ties.flatMap((tie) => tie.sources)) sources.set(JSON.stringify(source), source);
  return [...sources.values()];
}

const collator = new Intl.Collator("en-GB");

/** As edges list what they share: what holds first, then the heaviest, then by name. */
function inOrder(one: Common, other: Common): number {
  return (
    Number(one.inForce === "unknown") - Number(other.inForce === "unknown") ||
    other.weight - one.weight ||
    collator.compare(one.name, other.name) ||
    (one.id < other.id ? -1 : 1)
  );
}
