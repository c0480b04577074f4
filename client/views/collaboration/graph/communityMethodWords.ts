import type { CommunityMethod } from "../../../../server/domain/sharing/communityMethods.ts";

/** What the ways to seek communities are called. */
export const communityMethodWords: Readonly<Record<CommunityMethod, string>> = {
  louvain: "Louvain",
  leiden: "Leiden",
};
