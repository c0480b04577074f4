import type { AreaKind } from "../../geodata/model/kinds.ts";
import type { CommunitiesAnswer, Community } from "../contract/collaboration.ts";
import { at } from "../domain/at.ts";
import { type AtomSet, unionOf } from "../domain/atomSet.ts";
import type { AtomTable } from "../domain/atomTable.ts";
import { leiden } from "../domain/network/leiden.ts";
import { louvain } from "../domain/network/louvain.ts";
import { peopleOf } from "../domain/people.ts";
import { isInForce } from "../domain/sharing/isInForce.ts";
import { roundedWeight } from "../domain/sharing/roundedWeight.ts";
import { variationFormula, variationOfInformation } from "../domain/variationOfInformation.ts";
import type { GraphNode } from "../graph/collaborationGraph.ts";
import { byName } from "../graph/memberships.ts";
import { nodeReference } from "../graph/nodeReference.ts";
import {
  adjacencyOfProjection,
  type ProjectedNode,
  type Projection,
  type ProjectionAsked,
} from "../graph/projection.ts";
import type { England } from "../measures/england.ts";
import { collaborationAsked } from "./collaborationAnswer.ts";
import { atomsOfNode } from "./partnerPage.ts";

/** How communities are sought, and the layer they are compared with. */
export type CommunitiesSought = {
  method: CommunitiesAnswer["method"];
  resolution: number;
  seed: number;
  compare: AreaKind;
};

/** Everything but the paging of the communities. */
export type CommunitiesFound = Omit<CommunitiesAnswer, "items" | "total" | "links"> & {
  communities: Community[];
};

/** One organisation of a community, with the weight of what it has in common with the community's others. */
type Member = { node: GraphNode; weightInside: number };

/** A community before it is named and numbered. */
type Found = { members: Member[]; weightInside: number; weightOutside: number; atoms: AtomSet | null };

/** Who works with whom more than with others; the same for the same question of the same data. */
export function communitiesAnswer(
  england: England,
  projection: Projection,
  asked: ProjectionAsked,
  { method, resolution, seed, compare }: CommunitiesSought,
): CommunitiesFound {
  const seek = method === "leiden" ? leiden : louvain;
  const { communityOf, modularity } = seek(adjacencyOfProjection(projection), { resolution, seed });
  const alone = projection.nodes.filter(isAlone).map(({ node }) => node);
  const found = communitiesOf(england, projection, communityOf);
  return {
    ...collaborationAsked(asked),
    of: asked.of,
    method,
    resolution,
    seed,
    modularity,
    communities: found.map((community, place) => describe(england, community, place + 1, compare)),
    alone: alone.map(nodeReference),
    compared: comparison(england, found, alone, compare),
  };
}

/** The communities of those who have anything in common with others: the most people first, then the most members. */
function communitiesOf(england: England, { nodes, edges }: Projection, communityOf: Uint32Array): Found[] {
  const inside = new Float64Array(nodes.length);
  const sums = new Map<number, { inside: number; outside: number }>();
  const sumOf = (community: number) => {
    const sum = sums.get(community) ?? { inside: 0, outside: 0 };
    sums.set(community, sum);
    return sum;
  };
  for (const { ends, weight } of edges.filter(isInForce)) {
    const [one, other] = [at(communityOf, ends[0]), at(communityOf, ends[1])];
    if (one === other) {
      sumOf(one).inside += weight;
      for (const end of ends) inside[end] = at(inside, end) + weight;
    } else for (const each of [one, other]) sumOf(each).outside += weight;
  }
  const members = new Map<number, Member[]>();
  for (const [place, projected] of nodes.entries()) {
    if (isAlone(projected)) continue;
    const { node } = projected;
    const community = at(communityOf, place);
    const member = { node, weightInside: roundedWeight(at(inside, place)) };
    members.set(community, [...(members.get(community) ?? []), member]);
  }
  return [...members]
    .map(([community, those]): Found => {
      const sets = those.map(({ node }) => atomsOfNode(england, node)).filter((atoms) => atoms !== null);
      return {
        members: those.sort(strongestFirst),
        weightInside: roundedWeight(sumOf(community).inside),
        weightOutside: roundedWeight(sumOf(community).outside),
        atoms: sets.length === 0 ? null : unionOf(sets),
      };
    })
    .sort(
      (one, other) =>
        peopleIn(england.table, other) - peopleIn(england.table, one) ||
        other.members.length - one.members.length ||
        strongestFirst(at(one.members, 0), at(other.members, 0)),
    );
}

/** What weighs nothing says of nobody whom they work with more than with others, so it makes no community. */
const isAlone = ({ strength }: ProjectedNode) => strength === 0;

const peopleIn = (table: AtomTable, { atoms }: Found) => (atoms === null ? 0 : peopleOf(table, atoms));

/** The most in common with the others of its community, then the most people, then by name. */
function strongestFirst(one: Member, other: Member): number {
  return (
    other.weightInside - one.weightInside ||
    (other.node.population ?? 0) - (one.node.population ?? 0) ||
    byName(one.node, other.node)
  );
}

function describe(england: England, found: Found, id: number, compare: AreaKind): Community {
  const main = mainlyIn(england, found.atoms, compare);
  return {
    id,
    name: `Around ${at(found.members, 0).node.name}`,
    members: found.members.map(({ node }) => nodeReference(node)),
    people: found.atoms === null ? null : peopleOf(england.table, found.atoms),
    weightInside: found.weightInside,
    weightOutside: found.weightOutside,
    mainly: main === null ? null : nodeReference(england.graph.network.getNodeAttributes(main.area)),
    mainlyShare: main?.share ?? null,
  };
}

/** The area of a layer that holds most of the people of some atoms, and their share; `null` where nobody lives there. */
function mainlyIn(
  { table, graph }: England,
  atoms: AtomSet | null,
  layer: AreaKind,
): { area: string; share: number } | null {
  const people = atoms === null ? 0 : peopleOf(table, atoms);
  if (atoms === null || people === 0) return null;
  const { areaOfAtom, codes } = table.layers[layer];
  const inArea = new Float64Array(codes.length);
  for (const atom of atoms)
    inArea[at(areaOfAtom, atom)] = at(inArea, at(areaOfAtom, atom)) + at(table.people, atom);
  const most = inArea.indexOf(Math.max(...inArea));
  return { area: at(graph.areas[layer], most), share: at(inArea, most) / people };
}

/** How far the communities are from a layer, over the atoms of their members: so an area that cuts one of them is weighed exactly. */
function comparison(
  england: England,
  found: readonly Found[],
  alone: readonly GraphNode[],
  layer: AreaKind,
): CommunitiesAnswer["compared"] {
  const { table } = england;
  const pieces = found.flatMap(({ atoms }, community) =>
    [...(atoms ?? [])].map((atom) => ({ atom, community })),
  );
  const people = pieces.map(({ atom }) => at(table.people, atom));
  const all = people.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const compared = variationOfInformation(
    people,
    pieces.map(({ community }) => community),
    pieces.map(({ atom }) => at(table.layers[layer].areaOfAtom, atom)),
  );
  const apart = alone.map((node) => atomsOfNode(england, node)).filter((atoms) => atoms !== null);
  return {
    layer,
    ...compared,
    people: all,
    peopleAlone: peopleOf(table, unionOf(apart)),
    formula: variationFormula,
  };
}
