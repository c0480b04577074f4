import type { CollaborationGraph, GraphNode } from "../graph/collaborationGraph.ts";
import { type Found, weightOf } from "./found.ts";

/** Nodes whose ODS or ONS code the text is, or begins with; and the footprint whose number it gives, as "STP 7". */
export function findByCode(graph: CollaborationGraph, text: string): Found[] {
  return [...footprintNumbered(graph, text), ...coded(graph, text)];
}

function coded(graph: CollaborationGraph, text: string): Found[] {
  const code = text.trim().toUpperCase();
  const bare = code.slice(code.indexOf(":") + 1);
  if (bare.length < 2) return [];
  // Letters alone are far more often the start of a name than of a code, so they must be the whole code.
  const mayBegin = /\d/.test(bare);
  const found: Found[] = [];
  for (const [known, ids] of graph.idsByCode) {
    if (known !== bare && !(mayBegin && known.startsWith(bare))) continue;
    for (const id of ids) {
      const node = graph.network.getNodeAttributes(id);
      // Arrangements have no code that anybody would type; the rest of their identifier is ours.
      if (node.ods === null && node.ons === null) continue;
      found.push(hit(node, node.ods?.toUpperCase().startsWith(bare) ? "ods" : "ons", known === bare));
    }
  }
  return found;
}

function footprintNumbered(graph: CollaborationGraph, text: string): Found[] {
  const number = /^(?:stp|footprint)\s*:?\s*(\d{1,2})$/i.exec(text.trim())?.[1];
  if (number === undefined) return [];
  return graph.areas.stp
    .map((id) => graph.network.getNodeAttributes(id))
    .filter((node) => node.footprintNumber === Number(number))
    .map((node) => hit(node, "name", true));
}

function hit(node: GraphNode, matched: Found["matched"], exact: boolean): Found {
  return { id: node.id, town: null, matched, score: (exact ? 1000 : 300) + weightOf(node) };
}
