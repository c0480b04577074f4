import { z } from "zod";
import { AreaKind, NodeId, pageOf } from "./common.ts";

/** People who live both in an area `of` one layer and in an area of the layer it is compared `with`. */
export const OverlapRow = z.object({
  of: NodeId,
  ofName: z.string(),
  with: NodeId,
  withName: z.string(),
  population: z.number().int(),
  shareOfOf: z.number(),
  shareOfWith: z.number(),
});
export type OverlapRow = z.infer<typeof OverlapRow>;
export const OverlapPage = pageOf(OverlapRow);

/** How one area of layer `a` fits layer `b`. */
export const AreaFit = z.object({
  id: NodeId,
  name: z.string(),
  population: z.number().int(),
  /** True where all its people live in one area of the other layer. */
  nests: z.boolean(),
  /** How many areas of the other layer it has people in. */
  splits: z.number().int(),
  /** The area of the other layer that holds most of its people, and what share. */
  mainly: NodeId,
  mainlyName: z.string(),
  mainlyShare: z.number(),
});
export type AreaFit = z.infer<typeof AreaFit>;

/** How two layers fit each other, people-weighted; see server/domain/coterminosity.ts for the formulas. */
export const Coincidence = z.object({
  a: AreaKind,
  b: AreaKind,
  population: z.number().int(),
  /** Share of people who live in an area of `a` that nests in `b`, and the other way round. */
  shareNestedAInB: z.number(),
  shareNestedBInA: z.number(),
  areasNestedAInB: z.number().int(),
  areasNestedBInA: z.number().int(),
  /** Pairs of areas that have people in common. */
  pairs: z.number().int(),
  /** Conditional entropies in bits per person and their sum, the variation of information. */
  entropyAGivenB: z.number(),
  entropyBGivenA: z.number(),
  variationOfInformation: z.number(),
  /** Variation divided by the joint entropy: 0 the same lines, 1 nothing to do with each other. */
  normalisedVariation: z.number(),
  areasOfA: z.array(AreaFit),
  areasOfB: z.array(AreaFit),
});
export type Coincidence = z.infer<typeof Coincidence>;
