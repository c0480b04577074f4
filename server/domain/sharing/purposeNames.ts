import type { GroupingPurpose } from "../../../geodata/model/kinds.ts";

/** What people call a grouping by what it is for. */
export const purposeNames: Readonly<Record<GroupingPurpose, string>> = {
  footprint: "Footprint",
  "joint-committee": "Joint committee",
  federation: "Federation",
  "provider-consortium": "Consortium around a provider",
  vanguard: "Vanguard",
  devolution: "Devolution area",
  "csu-contract": "Contract with a commissioning support unit",
  locality: "Locality inside a CCG",
  custom: "Another purpose",
};
