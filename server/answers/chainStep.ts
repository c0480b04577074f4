import type { ChainStep } from "../contract/collaboration.ts";
import { at } from "../domain/at.ts";
import type { Country } from "../graph/commonThings.ts";
import { nodeReference } from "../graph/nodeReference.ts";
import { commonsBetween, type Walk } from "../graph/walk.ts";

/** One step from an organisation of a walk to another, by their numbers, with all that the two have in common. */
export function chainStep(
  { graph }: Pick<Country, "graph">,
  walk: Walk,
  one: number,
  other: number,
): ChainStep {
  const reference = (place: number) =>
    nodeReference(graph.network.getNodeAttributes(at(walk.organisations, place)));
  return { from: reference(one), to: reference(other), shared: commonsBetween(walk, one, other) };
}
