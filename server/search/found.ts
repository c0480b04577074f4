import type { NodeKind } from "../../geodata/model/kinds.ts";
import type { SearchHit } from "../contract/search.ts";
import type { GraphNode } from "../graph/collaborationGraph.ts";

/** One thing found: a node's identifier, or the position of a town, and what of it was recognised. */
export type Found = {
  id: string | null;
  town: number | null;
  matched: SearchHit["matched"];
  score: number;
};

/** Areas come before the organisations in them, and those before the hundreds of practices. */
const weightOfKind: Readonly<Record<NodeKind, number>> = {
  ccg: 6,
  stp: 5,
  county: 4.5,
  district: 4,
  region: 4,
  trust: 3,
  csu: 3,
  grouping: 2,
  hospital: 1.6,
  post: 1.5,
  function: 1.5,
  practice: 1,
};

/** How readily a town comes up beside the nodes. */
export const weightOfTown = 3.5;

/** How readily a node comes up: acute trusts before other trusts, companies that run a few sites after both. */
export function weightOf({ kind, acute }: GraphNode): number {
  if (kind !== "trust") return weightOfKind[kind];
  return acute === null ? 1.5 : weightOfKind.trust - (acute ? 0 : 0.3);
}
