import { z } from "zod";
import { areaKinds, registerKinds } from "../../geodata/model/kinds.ts";
import { CalendarDate, Citation, DatasetKey, EvidenceLevel, NodeId, NumberFormat, pageOf } from "./common.ts";

/** What is measured: the areas of a layer, and everything of one kind in the register. */
export const measuredKinds = [...areaKinds, ...registerKinds] as const;
export const MeasuredKind = z.enum(measuredKinds);
export type MeasuredKind = z.infer<typeof MeasuredKind>;

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
  /** What a value of 0 says where that is not simply none, as in "nothing recorded". */
  zeroMeans: z.string().nullable(),
  period: z.string(),
  /**
   * What it is computed from: the atoms' counts, the land's pieces, observations of the graph's nodes, or the register,
   * in which case it depends on the date and evidence asked for too.
   */
  needs: z.array(z.enum(["atoms", "land", "observations", "register"])),
  estimate: z.boolean(),
  /** "reported": taken over from a secondary table and not checked against the original. */
  status: z.enum(["published", "reported", "computed", "estimate"]),
  formula: z.string().nullable(),
  layers: z.array(MeasuredKind),
  datasets: z.array(DatasetKey),
  sources: z.array(Citation),
});
export type Measure = z.infer<typeof Measure>;
export const MeasureList = pageOf(Measure);

/** A measure for every area of one layer, or everything of one kind in the register; a value nobody knows is `null`. */
export const MeasureValues = z.object({
  measure: Measure,
  layer: MeasuredKind,
  /** The date and evidence it was read at; `null` where it depends on neither. */
  asAt: CalendarDate.nullable(),
  evidence: z.array(EvidenceLevel).nullable(),
  items: z.array(z.object({ id: NodeId, name: z.string(), value: z.number().nullable() })),
  total: z.number().int(),
  /** Of the values that are known. */
  median: z.number().nullable(),
  smallest: z.number().nullable(),
  largest: z.number().nullable(),
});
export type MeasureValues = z.infer<typeof MeasureValues>;
