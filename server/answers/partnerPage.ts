import { isAreaKind } from "../../geodata/model/kinds.ts";
import type { Citation } from "../contract/common.ts";
import type { NodeReference } from "../contract/organisations.ts";
import type { Partner, PartnerPage } from "../contract/partners.ts";
import { whatNameOf, whatOf } from "../contract/whatIsShared.ts";
import { type AtomSet, atomsOfAreas, unionOf } from "../domain/atomSet.ts";
import { peopleOf } from "../domain/people.ts";
import { eachToEach } from "../domain/ratios.ts";
import { depthFormula, type SharedThing, weightOf } from "../domain/sharing/depthOfSharing.ts";
import { type InCommon, partnersOf, type Shared } from "../domain/sharing/partners.ts";
import type { GraphNode, GraphTie, Question } from "../graph/collaborationGraph.ts";
import { inForceAt, standingOf } from "../graph/inForce.ts";
import { neighboursOf } from "../graph/memberships.ts";
import type { England } from "../measures/measureDefinition.ts";
import type { Register } from "../register/register.ts";
import { nodeReference } from "./nodeReference.ts";

/** Everything but the paging of an organisation's partners. */
export type PartnerAnswer = Omit<PartnerPage, "items" | "total" | "links"> & { partners: Partner[] };

type Sharing = England & { register: Register };
type Tied = { tie: GraphTie; node: GraphNode };

/** Whom an organisation works with at a date and on what evidence, from the recorded posts, functions and groupings. */
export function partnerAnswer(sharing: Sharing, node: GraphNode, question: Question): PartnerAnswer {
  const { graph } = sharing;
  const things = thingsOf(sharing, node, question);
  const found = partnersOf(
    node.id,
    things.map(({ shared }) => shared),
  );
  const tiesOf = new Map(things.map(({ shared, ties }) => [shared.id, ties]));
  const thingOf = new Map(things.map(({ shared }) => [shared.id, shared.thing]));
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
          .map((common) => ({
            ...entryReference(sharing.register, nodeWith(common.id)),
            ...inCommon(common, tiesOf.get(common.id) ?? [], [node.id, organisation]),
            weight: weightOfThing(thingOf.get(common.id)),
          }))
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

const weightOfThing = (thing: SharedThing | undefined) => (thing === undefined ? 0 : weightOf(thing));

/** Everything in the register that the organisation is tied to, with everybody's ties at the evidence accepted. */
function thingsOf(
  { graph, register }: Sharing,
  node: GraphNode,
  question: Question,
): { shared: Shared; ties: Tied[] }[] {
  const entries = graph.network
    .filterOutNeighbors(node.id, (_, other) => isOfTheRegister(other))
    .map((id) => graph.network.getNodeAttributes(id));
  return entries.flatMap((entry) => {
    const thing = thingOfEntry(register, entry);
    if (thing === null) return [];
    const ties: Tied[] = [];
    graph.network.forEachInEdge(entry.id, (_, tie, __, ___, organisation) => {
      if (question.evidence.has(tie.evidence)) ties.push({ tie, node: organisation });
    });
    return {
      ties,
      shared: {
        id: entry.id,
        thing,
        ties: ties.map(({ tie }) => ({
          organisation: tie.source,
          inForce: inForceAt(tie, question.asAt),
          evidence: tie.evidence,
          validFrom: tie.validFrom,
        })),
      },
    };
  });
}

const isOfTheRegister = ({ kind }: GraphNode) =>
  kind === "post" || kind === "function" || kind === "grouping";

/** What an entry of the register shares; `null` for what stands in the graph and not in the register. */
function thingOfEntry(register: Register, { id }: GraphNode): SharedThing | null {
  const body = register.entry(id)?.body ?? null;
  if (body === null) return null;
  switch (body.kind) {
    case "post":
      return { kind: "post", role: body.role };
    case "function":
      return { kind: "function" };
    case "grouping":
      return { kind: "grouping", purpose: body.purpose };
  }
}

function entryReference(register: Register, node: GraphNode) {
  const body = register.entry(node.id)?.body;
  if (body == null) throw new Error(`${node.id} is in the graph and not in the register`);
  return { id: node.id, kind: body.kind, name: body.name, what: whatOf(body), whatName: whatNameOf(body) };
}

/** The two ties' sources, each once. */
function inCommon({ id: _, ...common }: InCommon, ties: readonly Tied[], both: readonly string[]) {
  const sources = new Map<string, Citation>();
  for (const { tie } of ties.filter((each) => both.includes(each.tie.source))) {
    for (const source of tie.sources) sources.set(JSON.stringify(source), source);
  }
  return { ...common, sources: [...sources.values()] };
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
