import type { Partner } from "../../../../server/contract/partners.ts";

/**
 * Partners with the deepest sharing first; among equals CCGs before others, then those more people live in,
 * then by name, so that the order is the same for every reader.
 */
export function rankPartners(partners: readonly Partner[]): Partner[] {
  return partners.toSorted(
    (one, other) =>
      other.depth - one.depth ||
      Number(isCcg(other)) - Number(isCcg(one)) ||
      (other.peopleTogether ?? 0) - (one.peopleTogether ?? 0) ||
      one.organisation.name.localeCompare(other.organisation.name, "en"),
  );
}

const isCcg = ({ organisation }: Partner) => organisation.kind === "ccg";
