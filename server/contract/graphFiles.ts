/** The graph in the JSON formats of other programs. What is not known is left out; lists and objects are texts of JSON. */
import { z } from "zod";

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/**
 * `format=cytoscape`, for Cytoscape, Cytoscape.js and networkx, which names nodes by `value`.
 */
export const CytoscapeJson = z.object({
  directed: z.boolean(),
  multigraph: z.boolean(),
  data: z.record(z.string(), scalar),
  elements: z.object({
    nodes: z.array(
      z.object({
        data: z
          .object({ id: z.string(), value: z.string(), label: z.string(), name: z.string() })
          .catchall(scalar),
      }),
    ),
    edges: z.array(
      z.object({
        data: z
          .object({ id: z.string(), key: z.string().optional(), source: z.string(), target: z.string() })
          .catchall(scalar),
      }),
    ),
  }),
});
export type CytoscapeJson = z.infer<typeof CytoscapeJson>;

/**
 * `format=node-link`, for networkx and D3. A tie's identifier is its `key` where two nodes can have several, and its
 * `id` where they cannot: networkx has keys in a multigraph only.
 */
export const NodeLinkJson = z.object({
  directed: z.boolean(),
  multigraph: z.boolean(),
  graph: z.record(z.string(), scalar),
  nodes: z.array(z.object({ id: z.string(), label: z.string() }).catchall(scalar)),
  links: z.array(
    z
      .object({
        source: z.string(),
        target: z.string(),
        key: z.string().optional(),
        id: z.string().optional(),
      })
      .catchall(scalar),
  ),
});
export type NodeLinkJson = z.infer<typeof NodeLinkJson>;
