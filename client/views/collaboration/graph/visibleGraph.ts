import type { EvidenceLevel } from "../../../../geodata/model/kinds.ts";
import { evidenceLevels } from "../../../../geodata/model/kinds.ts";
import type { CollaborationProjection, Common } from "../../../../server/contract/collaboration.ts";
import { type CommonKind, commonKinds } from "../../../../server/domain/sharing/commonKinds.ts";
import { isInForce } from "../../../../server/domain/sharing/isInForce.ts";

/** One mark of the graph: an organisation, or a closed group that stands for its members. */
export type VisibleNode = {
  id: string;
  kind: "organisation" | "group";
  name: string;
  /** The group it is gathered by, or is; `null` where nothing gathers it. */
  group: string | null;
  /** Identifiers of the organisations it stands for: itself, or the group's members. */
  members: readonly string[];
  /** Residents in mid-2015; `null` where they are not known of every member. */
  people: number | null;
  /** Degrees; of a group the middle of its members. `null` where unknown. */
  longitude: number | null;
  latitude: number | null;
  /** Pairs of its members with something in common in force: what a closed group hides. */
  pairsInside: number;
};

/** All that two marks have in common of one kind, drawn as one line. */
export type VisibleTie = {
  key: string;
  source: string;
  target: string;
  kind: CommonKind;
  /** True where nobody can place any of it in time: it weighs nothing and is drawn apart. */
  isUnknown: boolean;
  /** Sum of the weights of the pairs it bundles; 0 for what is unknown. */
  weight: number;
  /** The strongest evidence in the bundle. */
  evidence: EvidenceLevel;
  /** Different things in the bundle, and pairs of organisations that have them in common. */
  things: number;
  pairs: number;
};

/** One thing that many marks have in common, drawn as a mark of its own with a line to each of them. */
export type VisibleHub = {
  /** The thing's identifier, with a mark where it is what nobody can place in time. */
  id: string;
  thing: string;
  name: string;
  kind: CommonKind;
  marks: readonly string[];
};

export type VisibleGraph = {
  nodes: readonly VisibleNode[];
  /** Every tie between two marks. */
  ties: readonly VisibleTie[];
  /** What is drawn of them: lines between two marks, and to the hubs of what many have in common. */
  lines: readonly VisibleTie[];
  hubs: readonly VisibleHub[];
  /** The names of what so many marks have in common that lines to all of them would hide the others. */
  undrawn: readonly string[];
  /** The mark that stands for an organisation, by its identifier. */
  markOf: ReadonlyMap<string, string>;
};

export type Gathering = {
  groupOf: ReadonlyMap<string, string>;
  groups: ReadonlyMap<string, { name: string }>;
  /** Groups whose members are shown; the others stand for theirs. A group of one is always open. */
  isOpen: (group: string) => boolean;
};

/** Up to so many marks each is joined to each, as on the map; lines between all of more would be a thicket. */
const mostInPairs = 4;

/** To more marks than this nothing is drawn. */
const mostAtHub = 100;

/**
 * What is drawn of a projection: organisations of open groups, one mark for each closed group, and between any two
 * marks one tie for each kind of what they have in common, known and unknown apart. What more than four marks have in
 * common is drawn as a hub, unless it is more than a hundred.
 */
export function visibleGraph(projection: CollaborationProjection, gathering: Gathering): VisibleGraph {
  const { groupOf, groups, isOpen } = gathering;
  const sizes = new Map<string, number>();
  for (const { key } of projection.nodes) {
    const group = groupOf.get(key);
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const markOf = new Map<string, string>();
  const membersOf = new Map<string, CollaborationProjection["nodes"]>();
  for (const node of projection.nodes) {
    const group = groupOf.get(node.key);
    const isClosed = group !== undefined && !isOpen(group) && (sizes.get(group) ?? 0) > 1;
    const mark = isClosed ? group : node.key;
    markOf.set(node.key, mark);
    membersOf.set(mark, [...(membersOf.get(mark) ?? []), node]);
  }
  const pairs = pairsAcross(projection, markOf);
  const things = thingsOf(pairs);
  const hubs = [...things.values()].filter(({ marks }) => marks.size > mostInPairs);
  const drawnHubs = hubs.filter(({ marks }) => marks.size <= mostAtHub);
  const atHubs = new Set(hubs.map(({ id }) => id));
  const pairsInside = insideOf(projection, markOf);
  const nodes = [...membersOf].map(([id, members]): VisibleNode => {
    const [first] = members;
    const group = first === undefined ? undefined : groupOf.get(first.key);
    return {
      id,
      kind: id === group ? "group" : "organisation",
      name: groups.get(id)?.name ?? first?.attributes.name ?? id,
      group: group ?? null,
      members: members.map(({ key }) => key),
      people: sumOf(members.map(({ attributes }) => attributes.population)),
      longitude: meanOf(members.map(({ attributes }) => attributes.longitude)),
      latitude: meanOf(members.map(({ attributes }) => attributes.latitude)),
      pairsInside: pairsInside.get(id) ?? 0,
    };
  });
  return {
    nodes,
    ties: bundled(pairs),
    lines: [
      ...bundled(pairs, atHubs),
      ...drawnHubs.flatMap(({ id, kind, isUnknown, weight, evidence, marks }) =>
        [...marks].map(
          (mark): VisibleTie => ({
            key: `${id} ${mark}`,
            source: mark,
            target: id,
            kind,
            isUnknown,
            weight,
            evidence,
            things: 1,
            pairs: 1,
          }),
        ),
      ),
    ],
    hubs: drawnHubs.map(({ id, thing, name, kind, marks }) => ({ id, thing, name, kind, marks: [...marks] })),
    undrawn: hubs.filter(({ marks }) => marks.size > mostAtHub).map(({ name }) => name),
    markOf,
  };
}

/** Two organisations that different marks stand for, and what they have in common. */
type PairAcross = { one: string; other: string; shared: readonly Common[] };

function pairsAcross({ edges }: CollaborationProjection, markOf: ReadonlyMap<string, string>): PairAcross[] {
  return edges.flatMap(({ source, target, attributes }) => {
    const one = markOf.get(source);
    const other = markOf.get(target);
    if (one === undefined || other === undefined || one === other) return [];
    return [{ one, other, shared: attributes.shared }];
  });
}

type Thing = Pick<VisibleTie, "kind" | "isUnknown" | "weight" | "evidence"> &
  Pick<VisibleHub, "id" | "thing" | "name"> & { marks: Set<string> };

/** Everything that marks have in common with others, and which do; no surer than its least sure part. */
function thingsOf(pairs: readonly PairAcross[]): Map<string, Thing> {
  const things = new Map<string, Thing>();
  for (const { one, other, shared } of pairs) {
    for (const common of shared) {
      const id = hubIdOf(common);
      const { name, kind, evidence } = common;
      const isUnknown = !isInForce(common);
      const weight = isUnknown ? 0 : common.weight;
      const known = things.get(id);
      if (known === undefined) {
        const marks = new Set([one, other]);
        things.set(id, { id, thing: common.id, name, kind, isUnknown, weight, evidence, marks });
        continue;
      }
      known.marks.add(one).add(other);
      // Of a trust every pair has its own weight, by the smaller share of admissions; the hub is as heavy as the heaviest.
      known.weight = Math.max(known.weight, weight);
      known.evidence = weaker(known.evidence, evidence);
    }
  }
  return things;
}

function hubIdOf(common: Common): string {
  return isInForce(common) ? `hub ${common.id}` : `hub ${common.id} unknown`;
}

/** Pairs within each mark that have something in common in force. */
function insideOf(
  projection: CollaborationProjection,
  markOf: ReadonlyMap<string, string>,
): Map<string, number> {
  const inside = new Map<string, number>();
  for (const { source, target, attributes } of projection.edges) {
    const mark = markOf.get(source);
    if (mark === undefined || mark !== markOf.get(target) || attributes.inForce === "unknown") continue;
    inside.set(mark, (inside.get(mark) ?? 0) + 1);
  }
  return inside;
}

type Bundle = VisibleTie & { ids: Set<string> };

/** The ties between marks, without what is drawn as a hub where hubs are given. */
function bundled(pairs: readonly PairAcross[], atHubs: ReadonlySet<string> = new Set()): VisibleTie[] {
  const bundles = new Map<string, Bundle>();
  for (const { one, other, shared } of pairs) {
    const [from, to] = one < other ? [one, other] : [other, one];
    const seen = new Set<Bundle>();
    for (const common of shared) {
      if (atHubs.has(hubIdOf(common))) continue;
      const isUnknown = !isInForce(common);
      const key = `${from} ${to} ${common.kind}${isUnknown ? " unknown" : ""}`;
      const bundle = bundles.get(key) ?? emptyBundle(key, from, to, common, isUnknown);
      bundles.set(key, bundle);
      bundle.ids.add(common.id);
      bundle.things = bundle.ids.size;
      if (!isUnknown) bundle.weight += common.weight;
      bundle.evidence = stronger(bundle.evidence, common.evidence);
      if (!seen.has(bundle)) bundle.pairs += 1;
      seen.add(bundle);
    }
  }
  return [...bundles.values()]
    .map(({ ids: _ids, ...tie }): VisibleTie => tie)
    .toSorted(
      (one, other) =>
        compareText(one.source, other.source) ||
        compareText(one.target, other.target) ||
        commonKinds.indexOf(one.kind) - commonKinds.indexOf(other.kind) ||
        Number(one.isUnknown) - Number(other.isUnknown),
    );
}

function emptyBundle(
  key: string,
  source: string,
  target: string,
  common: Common,
  isUnknown: boolean,
): Bundle {
  const { kind, evidence } = common;
  return { key, source, target, kind, isUnknown, weight: 0, evidence, things: 0, pairs: 0, ids: new Set() };
}

function stronger(one: EvidenceLevel, other: EvidenceLevel): EvidenceLevel {
  return evidenceLevels.indexOf(one) <= evidenceLevels.indexOf(other) ? one : other;
}

function weaker(one: EvidenceLevel, other: EvidenceLevel): EvidenceLevel {
  return stronger(one, other) === one ? other : one;
}

/** The sum; `null` where one of them is not known. */
export function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
