import { areaKindWords, type GroupingPurpose, isAreaKind } from "../../geodata/model/kinds.ts";

const others: Readonly<Record<string, string>> = {
  trust: "NHS trust or provider",
  hospital: "hospital site",
  csu: "commissioning support unit",
  practice: "GP practice",
  post: "shared post",
  function: "shared function",
  grouping: "grouping",
};

/** What a kind of node is called, in the singular. */
export function kindWord(kind: string): string {
  return isAreaKind(kind) ? areaKindWords[kind].singular : (others[kind] ?? kind);
}

const purposes: Readonly<Record<GroupingPurpose, string>> = {
  footprint: "footprint",
  "joint-committee": "joint committee",
  federation: "federation",
  "provider-consortium": "consortium around a provider",
  vanguard: "vanguard",
  devolution: "devolution area",
  "csu-contract": "contract with a commissioning support unit",
  locality: "locality",
  custom: "grouping",
};

/** What a grouping is, by its purpose. */
export function purposeWord(purpose: GroupingPurpose): string {
  return purposes[purpose];
}
