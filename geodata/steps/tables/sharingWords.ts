import type { DeliveryModel, GroupingPurpose } from "../../model/kinds.ts";

/** Slugs whose words do not stand in the order people say them. */
const irregular: Readonly<Record<string, string>> = {
  "contracting-ambulance": "Ambulance contracting",
  "contracting-mental-health": "Mental health contracting",
  "contracting-musculoskeletal": "Musculoskeletal contracting",
  "designated-nurse-safeguarding": "Designated nurse for safeguarding",
  "joint-committee-primary-care": "Joint committee for primary care",
  "joint-commissioning-with-council": "Joint commissioning with the council",
  "joint-post-with-council": "Joint post with the council",
};

/** A role's or function's slug as readable words: "ccg-alliance" is "CCG alliance". */
export function slugInWords(slug: string): string {
  const words = slug.replaceAll("-", " ").replace(/\bccg\b/g, "CCG");
  return irregular[slug] ?? words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The purpose of a grouping by its slug; what the model has no purpose for is custom. */
export function purposeOf(slug: string): GroupingPurpose {
  return purposes[slug] ?? "custom";
}

/** Bodies in which members decide together, or sit together to decide apart, count as joint committees. */
const purposes: Readonly<Record<string, GroupingPurpose>> = {
  federation: "federation",
  "ccg-alliance": "federation",
  "joint-committee": "joint-committee",
  "joint-committee-primary-care": "joint-committee",
  "joint-commissioning-board": "joint-committee",
  "committees-in-common": "joint-committee",
  "governing-bodies-in-common": "joint-committee",
  "meetings-in-common": "joint-committee",
  "audit-committee": "joint-committee",
  "devolution-pilot": "devolution",
};

/**
 * How a function is delivered, where the row says so: bought from outside, joint with a council, hosted by
 * one member, or one shared team. `null` where it does not say.
 */
export function deliveryModelOf(row: {
  slug: string;
  shared: string;
  dates: string;
  hasHost: boolean;
}): DeliveryModel | null {
  const said = `${row.shared} ${row.dates}`;
  if (/\bprivate supplier\b/.test(said)) return "outsourced";
  if (row.slug === "joint-commissioning-with-council" || /\bjointly with three councils\b/.test(said)) {
    return "joint-with-local-authority";
  }
  if (row.hasHost && /\b(hosted|employed by one)\b/.test(said)) return "hosted";
  if (/\b(team|teams|shared staff|common central staff|Partnership Commissioning Unit)\b/.test(said)) {
    return "shared-team";
  }
  return null;
}
