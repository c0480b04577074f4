import { findPersonalDetail } from "../../model/personalDetails.ts";
import { type FaultPlace, SourceFault } from "../sourceFault.ts";

/**
 * Throws `SourceFault` where a text that describes a post or a source names or reaches a person: the product
 * keeps posts, roles and organisations only.
 */
export function refusePersons(text: string, place: Partial<FaultPlace> & { file: string }): void {
  const detail = findPersonalDetail(text);
  if (detail === null) return;
  throw new SourceFault({ ...place, value: text }, `the text names a person (${detail.kind})`);
}
