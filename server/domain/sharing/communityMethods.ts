/** How communities are sought. */
export const communityMethods = ["louvain", "leiden"] as const;
export type CommunityMethod = (typeof communityMethods)[number];
