import type { CollaborationProjection, Common } from "../../../../../server/contract/collaboration.ts";
import { isInForce } from "../../../../../server/domain/sharing/isInForce.ts";

/** One organisation that another is linked with, and what they have in common. */
export type Link = {
  id: string;
  name: string;
  weight: number;
  isUnknown: boolean;
  shared: readonly Common[];
};

/** Whom one organisation is linked with, the heaviest first; those not placed in time last, by name. */
export function linksOf(projection: CollaborationProjection, id: string): Link[] {
  const names = new Map(projection.nodes.map(({ key, attributes }) => [key, attributes.name]));
  return projection.edges
    .filter(({ source, target }) => source === id || target === id)
    .map(({ source, target, attributes }): Link => {
      const other = source === id ? target : source;
      return {
        id: other,
        name: names.get(other) ?? other,
        weight: attributes.weight,
        isUnknown: !attributes.shared.some(isInForce),
        shared: attributes.shared.toSorted((one, next) => next.weight - one.weight),
      };
    })
    .sort((one, other) => other.weight - one.weight || one.name.localeCompare(other.name, "en"));
}
