import { parseNodeId } from "../../geodata/model/identifiers.ts";
import { searchKey } from "../../geodata/model/plainNames.ts";
import type { CollaborationGraph, GraphNode } from "./collaborationGraph.ts";

/** What a text that should name one node turned out to name. */
export type Resolution =
  | { kind: "found"; node: GraphNode }
  | { kind: "ambiguous"; choices: GraphNode[] }
  | { kind: "unknown"; suggestions: GraphNode[] };

/**
 * Finds a node by its identifier (`ccg:E38000042`), by its kind with either code (`ccg:00C`, `stp:7` by the
 * footprint's number) or by a bare code, in any case of letters. A code that names several things, as a
 * unitary authority's names a district and a county, answers with all of them; one that names nothing, with
 * up to five near misses.
 */
export function resolveNode(graph: CollaborationGraph, text: string): Resolution {
  const asked = text.trim();
  if (graph.network.hasNode(asked)) return { kind: "found", node: graph.network.getNodeAttributes(asked) };
  const typed = parseNodeId(
    `${asked.slice(0, asked.indexOf(":")).toLowerCase()}${asked.slice(asked.indexOf(":"))}`,
  );
  const code = (typed?.code ?? asked).toUpperCase();
  const ids = graph.idsByCode.get(code) ?? [];
  const named = ids
    .map((id) => graph.network.getNodeAttributes(id))
    .filter((node) => typed === null || node.kind === typed.kind);
  const numbered = typed?.kind === "stp" ? footprintNumbered(graph, code) : [];
  const [first, ...others] = [...named, ...numbered];
  if (first === undefined) return { kind: "unknown", suggestions: nearMisses(graph, typed?.code ?? asked) };
  return others.length === 0
    ? { kind: "found", node: first }
    : { kind: "ambiguous", choices: [first, ...others] };
}

function footprintNumbered(graph: CollaborationGraph, number: string): GraphNode[] {
  return graph.areas.stp
    .map((id) => graph.network.getNodeAttributes(id))
    .filter((node) => String(node.footprintNumber) === number);
}

const mostSuggestions = 5;

/** Nodes whose code is one slip away from the text, then those whose name begins with it. */
function nearMisses(graph: CollaborationGraph, text: string): GraphNode[] {
  const code = text.toUpperCase();
  const name = searchKey(text);
  const near = new Set<string>();
  for (const [known, ids] of graph.idsByCode) {
    if (near.size >= mostSuggestions) break;
    if (oneSlipApart(known, code)) for (const id of ids) near.add(id);
  }
  for (const [id, key] of graph.nameKeys) {
    if (near.size >= mostSuggestions || name === "") break;
    if (key.startsWith(name)) near.add(id);
  }
  return [...near].slice(0, mostSuggestions).map((id) => graph.network.getNodeAttributes(id));
}

/** True where one letter was changed, left out, put in, or two neighbours swapped. */
export function oneSlipApart(known: string, typed: string): boolean {
  if (Math.abs(known.length - typed.length) > 1 || typed.length < 2) return false;
  let start = 0;
  while (start < known.length && known[start] === typed[start]) start += 1;
  const restOfKnown = known.slice(start);
  const restOfTyped = typed.slice(start);
  return (
    restOfKnown.slice(1) === restOfTyped.slice(1) ||
    restOfKnown.slice(1) === restOfTyped ||
    restOfKnown === restOfTyped.slice(1) ||
    (restOfKnown.slice(2) === restOfTyped.slice(2) &&
      restOfKnown[0] === restOfTyped[1] &&
      restOfKnown[1] === restOfTyped[0])
  );
}
