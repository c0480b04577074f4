import type { Citation } from "../../geodata/model/artefacts.ts";
import type { GroupingPurpose } from "../../geodata/model/kinds.ts";
import type { CommonKind } from "../domain/sharing/commonKinds.ts";
import { weightAround } from "../domain/sharing/commonWeight.ts";
import { type SharedThing, weightOf } from "../domain/sharing/depthOfSharing.ts";
import { sharedThingOf } from "../domain/sharing/sharedThing.ts";
import type { Held } from "../domain/sharing/surestPair.ts";
import type { CollaborationGraph, GraphNode, GraphTie, Question } from "./collaborationGraph.ts";
import { inForceAt } from "./inForce.ts";

/** One organisation's tie to something, as it stands at the date asked. */
export type TieToThing = Held & {
  /** Of the organisation's admissions; `null` for every tie that is no share of anything. */
  share: number | null;
  sources: readonly Citation[];
};

/** Something organisations can have in common, with everybody's ties to it, by organisation. */
export type CommonThing = {
  kind: CommonKind;
  id: string;
  name: string;
  /** The role, function or purpose as a slug; `null` for what stands around. */
  what: string | null;
  purpose: GroupingPurpose | null;
  /** What organisations share by it; `null` for what stands around them. */
  shared: SharedThing | null;
  /** What having it in common weighs; for a trust before the share of admissions is taken of it. */
  weight: number;
  ties: ReadonlyMap<string, readonly TieToThing[]>;
};

/**
 * A post, function, grouping, support unit, area or trust as something its organisations have in common, with the
 * ties of the evidence accepted, whether they hold at the date or not. CCGs that another register merely lists under
 * a footprint are no members of it. `null` for a node of any other kind.
 */
export function commonThing(
  { network }: Pick<CollaborationGraph, "network">,
  node: GraphNode,
  question: Question,
): CommonThing | null {
  const kind = kindOfThing(node);
  if (kind === null) return null;
  const sharing = sharedThingOf(node);
  const ties = new Map<string, TieToThing[]>();
  let nameThen: string | null = null;
  network.forEachInEdge(node.id, (_, tie) => {
    if (!isTiedBy(kind, tie) || !question.evidence.has(tie.evidence)) return;
    if (kind === "trust") nameThen ??= tie.targetName;
    const known = ties.get(tie.source);
    const held = tieToThing(tie, question);
    if (known === undefined) ties.set(tie.source, [held]);
    else known.push(held);
  });
  return {
    kind,
    id: node.id,
    // A trust goes by its name in the year the admissions are of.
    name: nameThen ?? node.name,
    what: sharing?.what ?? null,
    purpose: sharing?.thing.kind === "grouping" ? sharing.thing.purpose : null,
    shared: sharing?.thing ?? null,
    weight: sharing === null ? weightAround : weightOf(sharing.thing),
    ties,
  };
}

function kindOfThing({ kind }: GraphNode): CommonKind | null {
  switch (kind) {
    case "post":
    case "function":
    case "grouping":
    case "csu":
    case "stp":
    case "county":
    case "region":
    case "trust":
      return kind;
    default:
      return null;
  }
}

function isTiedBy(kind: CommonKind, tie: GraphTie): boolean {
  switch (kind) {
    case "post":
      return tie.kind === "shares-post";
    case "function":
      return tie.kind === "shares-function";
    case "trust":
      return tie.kind === "uses" && tie.share !== null;
    default:
      return tie.kind === "member-of" && tie.share !== 0;
  }
}

/**
 * A tie as it stands at the date. Admissions are counts of 2020 and say nothing of any other day; since nobody
 * counted earlier and who goes where changes slowly, they stand for every date, and no surer than likely.
 */
export function tieToThing(tie: GraphTie, { asAt }: Question): TieToThing {
  const { evidence, validFrom, validTo, share, sources } = tie;
  const inForce = tie.kind === "uses" ? "likely" : inForceAt(tie, asAt);
  return { inForce, evidence, validFrom, validTo, share: tie.kind === "uses" ? share : null, sources };
}

/** The sources of the ties of two organisations to a thing, each once. */
export function sourcesOfBoth({ ties }: Pick<CommonThing, "ties">, one: string, other: string): Citation[] {
  const sources = new Map<string, Citation>();
  for (const organisation of [one, other]) {
    for (const tie of ties.get(organisation) ?? []) {
      for (const source of tie.sources) sources.set(textOf(source), source);
    }
  }
  return [...sources.values()];
}

/** Citations never change, and each is compared for every two organisations that have its thing in common. */
const texts = new WeakMap<Citation, string>();

function textOf(source: Citation): string {
  const known = texts.get(source);
  if (known !== undefined) return known;
  const text = JSON.stringify(source);
  texts.set(source, text);
  return text;
}
