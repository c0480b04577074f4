import { clientViewAt } from "../contract/clientPaths.ts";
import type { CollaborationGraph } from "../graph/collaborationGraph.ts";
import { resolveNode } from "../graph/resolve.ts";

/**
 * Whether the client has something to show at a path: one of its views and, on an organisation's page, an
 * organisation. A code that names several things exists: its page offers them.
 */
export function clientViewExists(graph: CollaborationGraph, path: string): boolean {
  const found = clientViewAt(path);
  if (found === null) return false;
  const { id } = found.parameters;
  return found.view !== "organisation" || (id !== undefined && resolveNode(graph, id).kind !== "unknown");
}
