import { medianOf } from "../../server/domain/median.ts";

/** The middle of measured times; not a number where nothing was measured. */
export function median(times: readonly number[]): number {
  return medianOf(times) ?? Number.NaN;
}
