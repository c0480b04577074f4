import { isAreaKind, isRegisterKind } from "../../geodata/model/kinds.ts";
import type { NodeReference } from "../contract/organisations.ts";
import type { Partner, PartnerPage } from "../contract/partners.ts";
import { whatNameOf, whatOf } from "../contract/whatIsShared.ts";
import { type AtomSet, atomsOfAreas, unionOf } from "../domain/atomSet.ts";
import { peopleOf } from "../domain/people.ts";
import { eachToEach } from "../domain/ratios.ts";
import { depthFormula, type SharedThing } from "../domain/sharing/depthOfSharing.ts";
import { partnersOf } from "../domain/sharing/partners.ts";
import type { CollaborationGraph, GraphNode, Question } from "../graph/collaborationGraph.ts";
import { type CommonThing, commonThing, sourcesOfBoth } from "../graph/commonThing.ts";
import { standingOf } from "../graph/inForce.ts";
import { neighboursOf } from "../graph/memberships.ts";
import { nodeReference } from "../graph/nodeReference.ts";
import type { England } from "../measures/england.ts";
import type { Register } from "../register/register.ts";

/** Everything but the paging of an organisation's partners. */
export type PartnerAnswer = Omit<PartnerPage, "items" | "total" | "links"> & { partners: Partner[] };

type Sharing = England & { register: Register };
type RegisteredThing = CommonThing & { shared: SharedThing };

/** Whom an organisation works with at a date and on what evidence, from the recorded posts, functions and groupings. */
export function partnerAnswer(sharing: Sharing, node: GraphNode, question: Question): PartnerAnswer {
  const { graph } = sharing;
  const things = thingsOf(graph, node, question);
  const thingOf = new Map(things.map((thing) => [thing.id, thing]));
  const found = partnersOf(
    node.id,
    things.map(({ id, shared, ties }) => ({ id, thing: shared, ties })),
  );
  const nodeWith = (id: string) => graph.network.getNodeAttributes(id);
  const neighbours = neighboursOf(graph, node.id);
  const withWhom = (those: readonly { id: string; organisations: string[] }[]) =>
    those.map(({ id, organisations }) => ({
      ...entryReference(sharing.register, nodeWith(id)),
      organisations: organisations.map((other) => nodeReference(nodeWith(other))),
    }));
  const met = new Set([
    ...found.partners.map(({ organisation }) => organisation),
    ...[...found.unknown, ...found.atOtherTimes].flatMap(({ organisations }) => organisations),
  ]);

  return {
    organisation: nodeReference(node),
    asAt: question.asAt,
    evidence: [...question.evidence],
    depthOfSharing: depthFormula,
    partners: found.partners.map(({ organisation, depth, shared }): Partner => {
      const other = nodeWith(organisation);
      return {
        organisation: nodeReference(other),
        depth,
        shared: shared
          .flatMap((common) => {
            const thing = thingOf.get(common.id);
            if (thing === undefined) return [];
            return {
              ...entryReference(sharing.register, nodeWith(common.id)),
              ...common,
              sources: sourcesOfBoth(thing, node.id, organisation),
              weight: thing.weight,
            };
          })
          .sort((one, next) => next.weight - one.weight || one.name.localeCompare(next.name, "en-GB")),
        peopleTogether: peopleTogether(sharing, node, other),
        ratio: eachToEach([node.population, other.population])[0]?.ratio ?? null,
        neighbour: neighbours.find((seen) => seen.node.id === organisation)?.tie.crossing ?? null,
        alsoBothIn: alsoBothIn(sharing, node, other, question),
      };
    }),
    neighboursWithNothing: neighbours
      .filter((seen) => !met.has(seen.node.id))
      .map(({ tie, node: neighbour }) => ({
        organisation: nodeReference(neighbour),
        crossing: tie.crossing ?? "land",
        km: tie.km,
      })),
    unknown: withWhom(found.unknown),
    atOtherTimes: withWhom(found.atOtherTimes),
  };
}

/** Everything of the register that the organisation is tied to, with everybody's ties at the evidence accepted. */
function thingsOf(graph: CollaborationGraph, node: GraphNode, question: Question): RegisteredThing[] {
  return graph.network
    .filterOutNeighbors(node.id, (_, { kind }) => isRegisterKind(kind))
    .flatMap((id) => {
      const thing = commonThing(graph, graph.network.getNodeAttributes(id), question);
      return thing?.shared == null ? [] : [{ ...thing, shared: thing.shared }];
    });
}

function entryReference(register: Register, node: GraphNode) {
  const body = register.entry(node.id)?.body;
  if (body == null) throw new Error(`${node.id} is in the graph and not in the register`);
  return { id: node.id, kind: body.kind, name: body.name, what: whatOf(body), whatName: whatNameOf(body) };
}

/** Residents of two areas, each person once; `null` where one of them is not an area. */
function peopleTogether({ table }: England, one: GraphNode, other: GraphNode): number | null {
  const sets = [one, other].map((node) => atomsOfNode({ table }, node));
  return sets.includes(null) ? null : peopleOf(table, unionOf(sets.flatMap((set) => set ?? [])));
}

/** The atoms of an area; `null` for what is none. */
export function atomsOfNode(
  { table }: Pick<England, "table">,
  { kind, ons }: Pick<GraphNode, "kind" | "ons">,
): AtomSet | null {
  return isAreaKind(kind) && ons !== null ? atomsOfAreas(table, [{ layer: kind, code: ons }]) : null;
}

/** Areas that stand around an organisation whatever it does, and units it buys from: no sharing of its own choosing. */
const around: ReadonlySet<string> = new Set(["stp", "county", "region", "csu", "ccg"]);

function alsoBothIn(
  { graph }: England,
  one: GraphNode,
  other: GraphNode,
  question: Question,
): NodeReference[] {
  const inside = (id: string) =>
    graph.network
      .outEdges(id)
      .map((edge) => graph.network.getEdgeAttributes(edge))
      .filter((tie) => tie.kind === "member-of" && standingOf(tie, question) === "shown" && tie.share !== 0)
      .map(({ target }) => target);
  const others = new Set(inside(other.id));
  return inside(one.id)
    .filter((id) => others.has(id) && around.has(id.slice(0, id.indexOf(":"))))
    .map((id) => nodeReference(graph.network.getNodeAttributes(id)));
}
