import { z } from "zod";
import { AreaKind, Citation, DatasetKey, NodeId, NumberFormat, pageOf } from "./common.ts";

/** One entry of the registry of measures: what a number means before anyone reads it. */
export const Measure = z.object({
  key: z.string(),
  version: z.number().int(),
  label: z.string(),
  /** What it is, in a sentence a governing body member understands. */
  description: z.string(),
  unit: z.string().nullable(),
  format: NumberFormat,
  /** How to colour it: an amount from low to high, or a distance either side of a midpoint. */
  scale: z.enum(["sequential", "diverging"]),
  midpoint: z.number().nullable(),
  period: z.string(),
  /** What it is computed from: the atoms' counts, the land's pieces, observations of the graph's nodes. */
  needs: z.array(z.enum(["atoms", "land", "observations"])),
  estimate: z.boolean(),
  /** "reported": taken over from a secondary table and not checked against the original. */
  status: z.enum(["published", "reported", "computed", "estimate"]),
  formula: z.string().nullable(),
  layers: z.array(AreaKind),
  datasets: z.array(DatasetKey),
  sources: z.array(Citation),
});
export type Measure = z.infer<typeof Measure>;
export const MeasureList = pageOf(Measure);

/** A measure for every area of one layer; a value nobody knows is `null`. */
export const MeasureValues = z.object({
  measure: Measure,
  layer: AreaKind,
  items: z.array(z.object({ id: NodeId, name: z.string(), value: z.number().nullable() })),
  total: z.number().int(),
  /** Of the values that are known. */
  median: z.number().nullable(),
  smallest: z.number().nullable(),
  largest: z.number().nullable(),
});
export type MeasureValues = z.infer<typeof MeasureValues>;
