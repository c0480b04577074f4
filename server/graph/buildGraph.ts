import { MultiDirectedGraph } from "graphology";
import type { Citation, CompiledPractice, Observation, Position } from "../../geodata/model/artefacts.ts";
import { blankTie } from "../../geodata/model/blankTie.ts";
import { nodeId } from "../../geodata/model/identifiers.ts";
import { type AreaKind, areaKinds } from "../../geodata/model/kinds.ts";
import { searchKey } from "../../geodata/model/plainNames.ts";
import type { SourceKey } from "../../geodata/sources.ts";
import type { CompiledData } from "../compiledData.ts";
import { at } from "../domain/at.ts";
import type { AtomTable } from "../domain/atomTable.ts";
import type { Land } from "../domain/land.ts";
import { atomFinder } from "./atomFinder.ts";
import type { CollaborationGraph, GraphNode, GraphTie, Network } from "./collaborationGraph.ts";
import { footprintCodeOf2016 } from "./laterCodes.ts";
import { borderTies, overlapTies } from "./structuralTies.ts";

/** What of the compiled data the graph is made from. */
export type GraphInput = Pick<
  CompiledData,
  "topology" | "nodes" | "ties" | "practices" | "observations" | "places" | "provenance"
>;

/**
 * Builds the graph from what the compiler wrote: its nodes and ties, the practices with their membership,
 * and the ties that follow from the shapes (overlaps between layers, borders within them).
 * Throws where a tie names a node that does not exist, since a graph with a hole gives wrong answers quietly.
 */
export function buildGraph(compiled: GraphInput, table: AtomTable, land: Land): CollaborationGraph {
  const network: Network = new MultiDirectedGraph<GraphNode, GraphTie>({ allowSelfLoops: false });
  const populations = populationsOf(table);
  for (const node of compiled.nodes) {
    network.addNode(node.id, { ...node, population: populations.get(node.id) ?? null, listSize: null });
  }
  const ccgByOds = new Map(
    compiled.nodes.filter((node) => node.kind === "ccg").map((node) => [node.ods, node.id]),
  );
  for (const practice of compiled.practices) network.addNode(practiceId(practice), practiceNode(practice));
  const practiceSources = compiled.provenance.sources
    .filter(({ key }) => key === practiceDataset)
    .map(({ title, publisher, vintage, url }): Citation => ({ title, publisher, date: vintage, url }));
  const ties = [
    ...compiled.ties.map((tie): GraphTie => ({ ...tie, people: null, shareOfTarget: null })),
    ...compiled.practices.map((practice) =>
      practiceTie(practice, ccgByOds.get(practice.ccg) ?? practice.ccg, practiceSources),
    ),
    ...borderTies(table, land),
    ...overlapTies(table),
  ];
  for (const tie of ties) network.addDirectedEdgeWithKey(tie.id, tie.source, tie.target, tie);
  const atomAt = atomFinder(compiled.topology);
  return {
    network,
    idsByCode: codesOf(network),
    nameKeys: new Map(network.mapNodes((id, { name }): [string, string] => [id, searchKey(name)])),
    areas: areasOf(table),
    observations: observationsByNode(compiled.observations),
    atomOfNode: placedNodes(network, atomAt),
    towns: compiled.places.flatMap(({ name, position }) => {
      const atom = atomAt(position);
      return atom === null ? [] : [{ name, atom }];
    }),
  };
}

/** The dataset of member practices. */
const practiceDataset: SourceKey = "practices";

function populationsOf(table: AtomTable): Map<string, number> {
  return new Map(
    areaKinds.flatMap((layer) =>
      table.layers[layer].codes.map((code, area): [string, number] => [
        nodeId(layer, code),
        at(table.layers[layer].people, area),
      ]),
    ),
  );
}

function areasOf(table: AtomTable): CollaborationGraph["areas"] {
  const idsOf = (layer: AreaKind) => table.layers[layer].codes.map((code) => nodeId(layer, code));
  return {
    ccg: idsOf("ccg"),
    district: idsOf("district"),
    county: idsOf("county"),
    stp: idsOf("stp"),
    region: idsOf("region"),
  };
}

function observationsByNode(observations: readonly Observation[]): Map<string, Observation[]> {
  const byNode = new Map<string, Observation[]>();
  for (const observation of observations) {
    const known = byNode.get(observation.node);
    if (known === undefined) byNode.set(observation.node, [observation]);
    else known.push(observation);
  }
  return byNode;
}

function codesOf(network: Network): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  const add = (code: string, id: string) => {
    const known = ids.get(code);
    if (known === undefined) ids.set(code, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  network.forEachNode((id, node) => {
    for (const code of codesOfNode(node)) add(code, id);
  });
  for (const [later, code] of Object.entries(footprintCodeOf2016)) {
    if (network.hasNode(`stp:${code}`)) add(later, `stp:${code}`);
  }
  return ids;
}

/** The codes a node is found by, in capitals: ODS, ONS and the rest of its identifier. */
export function codesOfNode({ id, ods, ons }: Pick<GraphNode, "id" | "ods" | "ons">): string[] {
  return [ods, ons, id.slice(id.indexOf(":") + 1)].flatMap((code) =>
    code === null ? [] : code.toUpperCase(),
  );
}

function placedNodes(network: Network, atomAt: (position: Position) => number | null): Map<string, number> {
  const placed = new Map<string, number>();
  network.forEachNode((id, node) => {
    const atom = node.position === null ? null : atomAt(node.position);
    if (atom !== null) placed.set(id, atom);
  });
  return placed;
}

const practiceId = (practice: CompiledPractice) => nodeId("practice", practice.code);

function practiceNode(practice: CompiledPractice): GraphNode {
  return {
    id: practiceId(practice),
    kind: "practice",
    name: practice.name,
    officialName: practice.name,
    ods: practice.code,
    ons: null,
    footprintNumber: null,
    position: practice.position,
    postcode: practice.postcode,
    acute: null,
    purpose: null,
    slug: null,
    note: null,
    datasets: [practiceDataset],
    population: null,
    listSize: practice.listSize,
  };
}

/** What the membership of every practice has in common. */
const practiceMembership = {
  ...blankTie,
  kind: "member-of",
  seenBy: "2015-03",
  datesAsWritten: "2014/15",
  evidence: "documented",
  inForceApril2016: "likely",
  note: "Membership as in the Quality and Outcomes Framework of 2014/15; a few practices closed or moved before April 2016.",
  dataset: practiceDataset,
  people: null,
  shareOfTarget: null,
} as const satisfies Partial<GraphTie>;

function practiceTie(practice: CompiledPractice, ccg: string, sources: Citation[]): GraphTie {
  return {
    id: `member-of/${practiceId(practice)}/${ccg}`,
    source: practiceId(practice),
    target: ccg,
    sources,
    // Last: V8 adds one by one what comes after a spread, which took a fifth of a second for the practices.
    ...practiceMembership,
  };
}
