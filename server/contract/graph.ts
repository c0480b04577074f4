import { z } from "zod";
import { CompiledNode, CompiledTie } from "../../geodata/model/artefacts.ts";
import { CalendarDate, EvidenceLevel, InForce } from "./common.ts";

/**
 * A node's attributes; `population` is residents in mid-2015, `null` for what is not an area; `listSize` is
 * people registered with a practice in 2014/15.
 */
const GraphNodeAttributes = CompiledNode.extend({
  population: z.number().int().nullable(),
  listSize: z.number().int().nullable(),
});

/**
 * A tie's attributes, with whether it was in force at the date asked. `people` and `shareOfTarget` are for
 * `overlaps` only: residents in common and their share of the target.
 */
const GraphTieAttributes = CompiledTie.omit({ source: true, target: true }).extend({
  people: z.number().int().nullable(),
  shareOfTarget: z.number().nullable(),
  inForce: InForce,
});

/** `GET /api/graph`: the serialisation that `Graph.from` of graphology reads as it stands. */
export const SerialisedGraph = z.object({
  options: z.object({ type: z.literal("directed"), multi: z.literal(true), allowSelfLoops: z.boolean() }),
  attributes: z.object({
    asAt: CalendarDate,
    evidence: z.array(EvidenceLevel),
    /** Ties left out because nobody knows whether they were in force at the date. */
    tiesUnknown: z.number().int(),
    /** Of the datasets that nodes and ties were read from: to be named wherever the graph is shown or passed on. */
    licences: z.array(z.string()),
    attribution: z.array(z.string()),
  }),
  nodes: z.array(z.object({ key: z.string(), attributes: GraphNodeAttributes })),
  edges: z.array(
    z.object({ key: z.string(), source: z.string(), target: z.string(), attributes: GraphTieAttributes }),
  ),
});
export type SerialisedGraph = z.infer<typeof SerialisedGraph>;
