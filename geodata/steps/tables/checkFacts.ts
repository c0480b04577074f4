import { nodeId } from "../../model/identifiers.ts";
import { england } from "./compileNationalFacts.ts";
import type { GatheredTables } from "./gatheredTables.ts";

/**
 * Checks that the parts fit together: no identifier twice, and both ends of every tie and the subject of
 * every observation are nodes or practices. Throws otherwise; a fault here is ours, not the source's.
 */
export function checkFacts({ nodes, ties, practices, observations }: GatheredTables): void {
  requireDistinct(nodes.map((node) => node.id));
  requireDistinct(ties.map((tie) => tie.id));
  const known = new Set([
    ...nodes.map((node) => node.id),
    ...practices.map((practice) => nodeId("practice", practice.code)),
  ]);
  for (const tie of ties) {
    for (const end of [tie.source, tie.target]) {
      if (!known.has(end)) throw new Error(`Tie ${tie.id} names ${end}, which is no node`);
    }
  }
  for (const { node, key } of observations) {
    if (node !== england && !known.has(node))
      throw new Error(`Observation ${key} is of ${node}, which is no node`);
  }
}

function requireDistinct(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new Error(`Two things are called ${id}`);
    seen.add(id);
  }
}
