import type { Membership } from "../../../server/contract/organisations.ts";

/** What people look for together, in this order; the first that takes a tie has it. */
const headings: readonly { title: string; takes: (membership: Membership) => boolean }[] = [
  { title: "Run by", takes: ({ node }) => node.kind === "trust" },
  { title: "Member practice of", takes: ({ node }) => node.kind === "ccg" },
  { title: "Shared posts", takes: ({ node }) => node.kind === "post" },
  { title: "Shared functions", takes: ({ node }) => node.kind === "function" },
  {
    title: "Commissioning support",
    takes: ({ node, purpose }) => node.kind === "csu" || purpose === "csu-contract",
  },
  {
    title: "Planning, oversight and local government",
    takes: ({ node, purpose }) =>
      node.kind !== "grouping" || purpose === "footprint" || purpose === "devolution",
  },
  { title: "Vanguards, committees and other groupings", takes: () => true },
];

export type MembershipGroup = { title: string; memberships: readonly Membership[] };

/** Puts ties under the headings people look for them; headings with nothing under them are left out. */
export function membershipGroups(memberships: readonly Membership[]): MembershipGroup[] {
  const placeOf = (membership: Membership) => headings.findIndex(({ takes }) => takes(membership));
  return headings
    .map(({ title }, place) => ({
      title,
      memberships: memberships.filter((membership) => placeOf(membership) === place),
    }))
    .filter((group) => group.memberships.length > 0);
}
