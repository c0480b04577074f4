import { z } from "zod";
import { AreaKind, DatasetKey, pageOf } from "./common.ts";

/** One layer that divides England whole. */
export const Layer = z.object({
  id: AreaKind,
  singular: z.string(),
  plural: z.string(),
  short: z.string(),
  count: z.number().int(),
  population: z.number().int(),
  medianPopulation: z.number(),
  vintage: z.string(),
  datasets: z.array(DatasetKey),
});
export type Layer = z.infer<typeof Layer>;
export const LayerList = pageOf(Layer);
