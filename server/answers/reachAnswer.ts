import type { Reached, ReachPage } from "../contract/collaboration.ts";
import { at } from "../domain/at.ts";
import { unionOf } from "../domain/atomSet.ts";
import { none } from "../domain/network/breadthFirst.ts";
import { heaviestWays } from "../domain/network/heaviestWays.ts";
import { peopleOf } from "../domain/people.ts";
import type { GraphNode } from "../graph/collaborationGraph.ts";
import { byName } from "../graph/memberships.ts";
import { nodeReference } from "../graph/nodeReference.ts";
import type { Walk } from "../graph/walk.ts";
import type { England } from "../measures/england.ts";
import { chainStep } from "./chainStep.ts";
import { collaborationAsked } from "./collaborationAnswer.ts";
import { atomsOfNode } from "./partnerPage.ts";

/** Everything but the paging of who is within reach. */
export type ReachAnswer = Omit<ReachPage, "items" | "total" | "links"> & {
  reached: readonly ReachedPlace[];
};

/** An organisation within reach that is not yet spelt out, with the number of the one before it. */
export type ReachedPlace = { node: GraphNode; place: number; steps: number; before: number };

/** Everybody within so many steps of an organisation: nearest first, then the most people, then by name. */
export function reachAnswer(england: England, walk: Walk, from: GraphNode, within: number): ReachAnswer {
  const { network } = england.graph;
  const reached = heaviestWays(walk.adjacency, walk.indexOf.get(from.id) ?? none, within)
    .map(({ node, ...rest }) => ({
      node: network.getNodeAttributes(at(walk.organisations, node)),
      place: node,
      ...rest,
    }))
    .sort(
      (one, other) =>
        one.steps - other.steps ||
        (other.node.population ?? -1) - (one.node.population ?? -1) ||
        byName(one.node, other.node),
    );
  const steps = [...new Set(reached.map((each) => each.steps))];
  return {
    ...collaborationAsked(walk.asked),
    from: nodeReference(from),
    within,
    reached,
    bySteps: steps.map((each) => {
      const there = reached.filter((place) => place.steps === each).map(({ node }) => node);
      return { steps: each, organisations: there.length, people: peopleIn(england, there) };
    }),
  };
}

/** One organisation within reach, spelt out. */
export function reachedItem(
  england: England,
  walk: Walk,
  { node, place, steps, before }: ReachedPlace,
): Reached {
  return {
    organisation: nodeReference(node),
    population: node.population,
    steps,
    by: chainStep(england, walk, before, place),
  };
}

/** Residents of those that are areas, each person once; `null` where none of them is. */
function peopleIn({ table }: England, nodes: readonly GraphNode[]): number | null {
  const areas = nodes.map((node) => atomsOfNode({ table }, node)).filter((atoms) => atoms !== null);
  return areas.length === 0 ? null : peopleOf(table, unionOf(areas));
}
