/** One function organisations can share. */
export type SharedFunction = {
  slug: string;
  /** What people call it. */
  name: string;
  /** Slugs of the source rows that mean it. */
  sourceSlugs: readonly string[];
};

/** A function that no other entry of the vocabulary names: it is said in the entry's own words. */
export const otherFunction = "other";

const shared = (slug: string, name: string, sourceSlugs: readonly string[] = []): SharedFunction => ({
  slug,
  name,
  sourceSlugs,
});

/** The vocabulary of shared functions: what CCGs were seen to share, and the common functions beside it. */
export const sharedFunctions: readonly SharedFunction[] = [
  shared("commissioning", "Commissioning", ["joint-commissioning", "partnership-commissioning-unit"]),
  shared("joint-commissioning-with-council", "Joint commissioning with the council", [
    "joint-commissioning-with-council",
  ]),
  shared("contracting", "Contracting", ["contracting"]),
  shared("ambulance-contracting", "Ambulance contracting", ["contracting-ambulance"]),
  shared("mental-health-contracting", "Mental health contracting", ["contracting-mental-health"]),
  shared("musculoskeletal-contracting", "Musculoskeletal contracting", ["contracting-musculoskeletal"]),
  shared("finance", "Finance", ["pooled-finance"]),
  shared("clinical-engagement", "Clinical engagement"),
  shared("quality", "Quality"),
  shared("safeguarding", "Safeguarding", ["safeguarding"]),
  shared("medicines-management", "Medicines management", ["medicines-management"]),
  shared("prescribing-policy", "Prescribing policy", ["prescribing-policy"]),
  shared("continuing-healthcare", "Continuing healthcare", ["continuing-healthcare"]),
  shared("individual-funding-requests", "Individual funding requests", ["individual-funding-requests"]),
  shared("business-intelligence", "Business intelligence"),
  shared("information-technology", "Information technology", ["information-technology"]),
  shared("communications", "Communications", ["communications"]),
  shared("strategy-and-engagement", "Strategy and engagement", ["strategy-and-engagement"]),
  shared("mental-health-strategy", "Mental health strategy", ["mental-health-strategy"]),
  shared("programme-management", "Programme management", ["programme-team"]),
  shared("emergency-planning", "Emergency planning and resilience", ["resilience"]),
  shared("human-resources", "Human resources"),
  shared("estates", "Estates"),
  shared("governance", "Governance"),
  shared("commissioning-support-contract", "Commissioning support bought together", [
    "commissioning-support-contract",
  ]),
  shared("central-staff", "Central staff", ["central-staff"]),
  shared("joint-teams", "Joint teams, functions not named", ["joint-teams"]),
  shared(otherFunction, "Another function"),
];

const bySlug = new Map(sharedFunctions.map((each) => [each.slug, each]));
const bySourceSlug = new Map(sharedFunctions.flatMap((each) => each.sourceSlugs.map((slug) => [slug, each])));

/** The function with a slug of the vocabulary; `null` where there is none. */
export function sharedFunctionOf(slug: string): SharedFunction | null {
  return bySlug.get(slug) ?? null;
}

/** The function a source's slug means; `null` for a slug the vocabulary does not know. */
export function sharedFunctionOfSource(slug: string): SharedFunction | null {
  return bySourceSlug.get(slug) ?? null;
}
