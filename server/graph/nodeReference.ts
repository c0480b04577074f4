import type { NodeReference } from "../contract/organisations.ts";
import type { GraphNode } from "./collaborationGraph.ts";

/** A node by name, as lists and links carry it. */
export function nodeReference({ id, kind, name, ods, ons }: GraphNode): NodeReference {
  return { id, kind, name, ods, ons };
}
