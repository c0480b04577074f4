import type { CollaborationGraph } from "../graph/collaborationGraph.ts";
import { type Found, weightOf } from "./found.ts";

/**
 * Prepares the nodes' postcodes for finding those that a text begins. "BD1" finds BD1 2AB before BD10 0RD,
 * since the part before the gap is what people say.
 */
export function postcodeFinder(graph: CollaborationGraph): (text: string) => Found[] {
  const known = graph.network
    .mapNodes((_, node) => node)
    .flatMap((node) =>
      node.postcode === null
        ? []
        : [{ node, whole: squeezed(node.postcode), outward: node.postcode.trim().split(/\s/)[0] }],
    );
  return (text) => {
    const typed = squeezed(text);
    if (!/^[A-Z]{1,2}\d[A-Z\d]*$/.test(typed)) return [];
    return known
      .filter(({ whole }) => whole.startsWith(typed))
      .map(({ node, outward }) => ({
        id: node.id,
        town: null,
        matched: "postcode",
        score: (outward === typed ? 200 : 100) + weightOf(node),
      }));
  };
}

const squeezed = (text: string) => text.toUpperCase().replace(/\s+/g, "");
