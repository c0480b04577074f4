/**
 * The vocabulary of the graph: what its nodes and ties are. Every other part of the product spells
 * these words as they stand here, so the API, the compiled data and the client cannot drift apart.
 */

/** The layers that divide England whole, finest first; each is a partition of the atoms. */
export const areaKinds = ["ccg", "district", "county", "stp", "region"] as const;
export type AreaKind = (typeof areaKinds)[number];

/** True where the text names a layer that divides England whole. */
export function isAreaKind(text: string): text is AreaKind {
  return (areaKinds as readonly string[]).includes(text);
}

/** Organisations and areas: what can hold a post, join a grouping or be a place. */
export const organisationKinds = [...areaKinds, "trust", "hospital", "csu", "practice"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** True where the text names a kind of organisation or area. */
export function isOrganisationKind(text: string): text is OrganisationKind {
  return (organisationKinds as readonly string[]).includes(text);
}

/** What organisations share and the register keeps. */
export const registerKinds = ["post", "function", "grouping"] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** True where the text names what the register keeps. */
export function isRegisterKind(text: string): text is RegisterKind {
  return (registerKinds as readonly string[]).includes(text);
}

/** Everything that is a node of the collaboration graph. */
export const nodeKinds = [...organisationKinds, ...registerKinds] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** What two nodes can be to each other. */
export const edgeKinds = [
  "member-of",
  "shares-post",
  "shares-function",
  "borders",
  "overlaps",
  "uses",
  "succeeds",
] as const;
export type EdgeKind = (typeof edgeKinds)[number];

/** What a grouping is for. */
export const groupingPurposes = [
  "footprint",
  "joint-committee",
  "federation",
  "provider-consortium",
  "vanguard",
  "devolution",
  "csu-contract",
  "locality",
  "custom",
] as const;
export type GroupingPurpose = (typeof groupingPurposes)[number];

/** How a shared function is delivered. */
export const deliveryModels = [
  "in-house",
  "shared-team",
  "hosted",
  "joint-with-local-authority",
  "consultancy",
  "joint-delivery",
  "outsourced",
] as const;
export type DeliveryModel = (typeof deliveryModels)[number];

/** How far the evidence for a tie goes, strongest first. */
export const evidenceLevels = ["documented", "likely", "unclear", "unverified"] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** Whether a tie held at the date that was asked about. */
export const inForceAnswers = ["yes", "likely", "unknown", "no"] as const;
export type InForce = (typeof inForceAnswers)[number];

/** How two areas touch: along a shared line on land, or by a link over water. */
export const crossings = ["land", "ferry", "bridge"] as const;
export type Crossing = (typeof crossings)[number];

/** The date questions are asked "as at" unless the asker names another. */
export const defaultAsAt = "2016-04-01";

/** The words people use for each layer, in the singular and plural, and short enough for a control. */
export const areaKindWords: Readonly<Record<AreaKind, { singular: string; plural: string; short: string }>> =
  {
    ccg: { singular: "clinical commissioning group", plural: "clinical commissioning groups", short: "CCG" },
    district: {
      singular: "local authority district",
      plural: "local authority districts",
      short: "District",
    },
    county: {
      singular: "county or unitary authority",
      plural: "counties and unitary authorities",
      short: "County",
    },
    stp: { singular: "STP footprint", plural: "STP footprints", short: "Footprint" },
    region: { singular: "NHS England region", plural: "NHS England regions", short: "Region" },
  };
