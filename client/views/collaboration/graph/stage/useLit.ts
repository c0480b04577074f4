import { useMemo } from "react";
import { useHoveredId } from "../../../../map/hoverStore.ts";
import { type Lit, litBy } from "../lit.ts";
import type { VisibleGraph } from "../visibleGraph.ts";

/**
 * What stands out on the map with the marks that are chosen and the one pointed at; `null` where all lines stand out alike:
 * nothing is chosen, and what is pointed at has no lines.
 */
export function useLit(graph: VisibleGraph, chosen: ReadonlySet<string>): Lit | null {
  const hoveredId = useHoveredId();
  return useMemo(() => {
    const pointed = hoveredId === null ? [] : [graph.markOf.get(hoveredId) ?? hoveredId];
    const lit = litBy(new Set([...chosen, ...pointed]), graph);
    return chosen.size > 0 || graph.lines.some(lit.hasTie) ? lit : null;
  }, [graph, chosen, hoveredId]);
}
