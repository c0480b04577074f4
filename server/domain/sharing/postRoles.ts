/**
 * How far a post reaches: over the whole organisation, over one of its branches, or over less. What two
 * organisations share counts by it, see depthOfSharing.
 */
export type PostReach = "whole" | "executive" | "part";

/** One role a shared post can have. */
export type PostRole = {
  slug: string;
  /** What people call it. */
  name: string;
  reach: PostReach;
  /** Slugs of the source rows that mean it. */
  sourceSlugs: readonly string[];
};

/** The role of a post that no other entry of the vocabulary names: it is said in the post's own words. */
export const otherRole = "other";

const role = (
  slug: string,
  name: string,
  reach: PostReach,
  sourceSlugs: readonly string[] = [],
): PostRole => ({
  slug,
  name,
  reach,
  sourceSlugs,
});

/** The vocabulary of post roles: what CCGs were seen to share, and the posts of a governing body or executive beside it. */
export const postRoles: readonly PostRole[] = [
  role("accountable-officer", "Accountable officer", "whole", ["accountable-officer"]),
  role("chief-officer", "Chief officer", "whole"),
  role("management-team", "Management team", "whole", ["management-team"]),
  role("chief-operating-officer", "Chief operating officer", "executive", ["chief-operating-officer"]),
  role("chief-finance-officer", "Chief finance officer", "executive", ["chief-finance-officer"]),
  role("chief-nurse", "Chief nurse", "executive", ["chief-nurse"]),
  role("medical-director", "Medical director", "executive"),
  role("director-of-commissioning", "Director of commissioning", "executive"),
  role("director-of-contracting", "Director of contracting", "executive"),
  role("director-of-quality", "Director of quality", "executive"),
  role("director-of-strategy", "Director of strategy", "executive"),
  role("executive-directors", "Executive directors", "executive", ["executive-directors"]),
  role("clinical-chair", "Clinical chair", "executive"),
  role("governing-body-nurse", "Governing body nurse", "part", ["governing-body-nurse"]),
  role("governing-body-doctor", "Governing body secondary care doctor", "part"),
  role("lay-member", "Lay member", "part", ["lay-member"]),
  role("designated-nurse-safeguarding", "Designated nurse for safeguarding", "part", [
    "designated-nurse-safeguarding",
  ]),
  role("designated-doctor-safeguarding", "Designated doctor for safeguarding", "part"),
  role("safeguarding-lead", "Safeguarding lead", "part", ["safeguarding-lead"]),
  role("joint-post-with-council", "Joint post with the council", "part", ["joint-post-with-council"]),
  role("joint-appointments", "Joint appointments, posts not named", "part", ["joint-appointments"]),
  role(otherRole, "Another post", "part"),
];

/** Roles counted as sharing an accountable or chief officer, which is what the trade press counted. */
export const topRoles: ReadonlySet<string> = new Set(["accountable-officer", "chief-officer"]);

const bySlug = new Map(postRoles.map((each) => [each.slug, each]));
const bySourceSlug = new Map(postRoles.flatMap((each) => each.sourceSlugs.map((slug) => [slug, each])));

/** The role with a slug of the vocabulary; `null` where there is none. */
export function postRoleOf(slug: string): PostRole | null {
  return bySlug.get(slug) ?? null;
}

/** The role a source's slug means; `null` for a slug the vocabulary does not know. */
export function postRoleOfSource(slug: string): PostRole | null {
  return bySourceSlug.get(slug) ?? null;
}
