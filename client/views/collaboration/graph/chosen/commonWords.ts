import type { Common } from "../../../../../server/contract/collaboration.ts";
import { commonKindWords } from "../../../../../server/domain/sharing/commonKinds.ts";
import { formatDate } from "../../../../components/format.ts";
import { purposeWord } from "../../../../components/kindWord.ts";

/** What sort of thing organisations have in common: "shared post", a grouping by its purpose. */
export function commonSort({ kind, purpose }: Pick<Common, "kind" | "purpose">): string {
  return kind === "grouping" && purpose !== null ? purposeWord(purpose) : commonKindWords[kind].singular;
}

/** Whether and since when it holds: "in force, since April 2013"; what is not known is said so. */
export function commonTime({
  inForce,
  validFrom,
  validTo,
}: Pick<Common, "inForce" | "validFrom" | "validTo">): string {
  const force =
    inForce === "yes" ? "in force" : inForce === "likely" ? "likely in force" : "not known whether in force";
  const start = validFrom === null ? "start not known" : `since ${formatDate(validFrom)}`;
  return validTo === null ? `${force}, ${start}` : `${force}, ${start}, to ${formatDate(validTo)}`;
}
