import { type FaultPlace, SourceFault } from "../sourceFault.ts";

const titleAndName = /\b(Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Dame|Lord|Lady|Cllr|Councillor)\.? [A-Z]/;

/**
 * Post-holders are people, and the product keeps posts, roles and organisations only. Throws `SourceFault`
 * where a text that describes a post or a source has a title with a name after it.
 */
export function refusePersons(text: string, place: Partial<FaultPlace> & { file: string }): void {
  if (titleAndName.test(text)) throw new SourceFault({ ...place, value: text }, "the text names a person");
}
