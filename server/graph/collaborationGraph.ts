import type { MultiDirectedGraph } from "graphology";
import type { CompiledNode, CompiledTie, Observation } from "../../geodata/model/artefacts.ts";
import type { AreaKind, EvidenceLevel } from "../../geodata/model/kinds.ts";

/**
 * A node of the graph. `population` is residents in mid-2015, `null` for what is not an area; `listSize` people
 * registered with a practice in 2014/15, `null` where unknown and for every other kind.
 */
export type GraphNode = CompiledNode & { population: number | null; listSize: number | null };

/**
 * A tie of the graph. `people` is how many residents a tie between areas covers and `shareOfTarget` their
 * share of the target, both only for `overlaps`; `null` for every other kind.
 */
export type GraphTie = CompiledTie & { people: number | null; shareOfTarget: number | null };

export type Network = MultiDirectedGraph<GraphNode, GraphTie>;

/**
 * England's organisations, areas and arrangements and every tie between them, with the ways in.
 * Built once by buildGraph; afterwards only replaceNode changes it, between one answer and the next.
 */
export type CollaborationGraph = {
  network: Network;
  /** Upper-case code (ODS, ONS, or later footprint code) to the identifiers it names. */
  idsByCode: Map<string, string[]>;
  /** The name of each node as searchKey folds it, so that a wrong code is answered without folding them all. */
  nameKeys: Map<string, string>;
  /** Areas of each layer in the order of the atom table's codes. */
  areas: Readonly<Record<AreaKind, readonly string[]>>;
  observations: ReadonlyMap<string, readonly Observation[]>;
  /** The atom each node with a position (hospital, trust, practice) stands in; without those outside England. */
  atomOfNode: ReadonlyMap<string, number>;
  /** Towns and the atom each lies in. */
  towns: readonly Town[];
};

/** What a reader asks of collaboration: the date, and how weak an evidence they accept. */
export type Question = { asAt: string; evidence: ReadonlySet<EvidenceLevel> };

/** A town for orientation, which is no node of the graph. */
type Town = { name: string; atom: number };
