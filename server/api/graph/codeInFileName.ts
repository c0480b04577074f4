import type { GraphNode } from "../../graph/collaborationGraph.ts";

/** What stands for an organisation in the name of a file: its code, the one people say first. */
export function codeInFileName({ ods, ons, kind }: Pick<GraphNode, "ods" | "ons" | "kind">): string {
  return ods ?? ons ?? kind;
}
