import { type InForce, inForceAnswers, isAreaKind } from "../../geodata/model/kinds.ts";
import type { MeasuredKind } from "../contract/measures.ts";
import { at } from "../domain/at.ts";
import type { Adjacency } from "../domain/network/adjacency.ts";
import { type CommonKind, chosenKinds } from "../domain/sharing/commonKinds.ts";
import { surestOf } from "../domain/sharing/surestPair.ts";
import type { CollaborationBook } from "../graph/collaborationBook.ts";
import type { Question } from "../graph/collaborationGraph.ts";
import { type CommonThing, commonThing } from "../graph/commonThing.ts";
import type { Pairing } from "../graph/pairing.ts";
import {
  adjacencyOfProjection,
  type ProjectedEdge,
  type Projection,
  projectionOfPairing,
} from "../graph/projection.ts";
import type { England } from "./england.ts";

/** One post, function or grouping with who takes part: surely or likely at the date, at a time nobody knows, or at another. */
export type SharedEntry = {
  id: string;
  kind: CommonKind;
  /** Identifiers, in their order. */
  organisations: readonly string[];
  unknown: readonly string[];
  atOtherTimes: readonly string[];
};

/**
 * Who shares what at one date and on some evidence, as the measures of sharing read it. Each part is worked out when
 * it is first asked for, and once: a reading is only good for one state of the register.
 */
export type Sharing = {
  england: England;
  question: Question;
  /** What a measure of a layer has values for: its areas, or everything of a kind in the register, in their order. */
  idsOf: (layer: MeasuredKind) => readonly string[];
  /** Whether CCGs have too much in common to be paired; nothing of pairs can be asked then. */
  isTooMuch: () => boolean;
  /** CCGs two by two by what they chose to share, held and unknown, in the order of the projection. */
  pairing: () => Pairing;
  /** The same as a projection that weighs what is shared and does not list it, with the pairs nobody can place in time too. */
  ccgs: () => Projection;
  /** The pairs each CCG is in, in the order of the projection's nodes. */
  edgesOfCcgs: () => readonly (readonly ProjectedEdge[])[];
  /** The pairs of CCGs in force, nodes in the order of the projection. */
  network: () => Adjacency;
  entries: () => readonly SharedEntry[];
};

/** Where organisations are paired, once for all who ask. */
export type Pairings = Pick<CollaborationBook, "paired">;

/** Measures read what pairs weigh by kind, and not what each thing is. */
const listingNothing = 0;

/** Reads the graph as it stands, for the measures of sharing. */
export function sharingAt(england: England, collaboration: Pairings, question: Question): Sharing {
  const { graph } = england;
  const paired = once(() =>
    collaboration.paired({ ...question, of: "ccg", on: new Set(chosenKinds), purposes: null }),
  );
  const pairing = () => {
    const found = paired().pairing;
    if (found === null) throw new RangeError("CCGs have too much in common to be paired");
    return found;
  };
  const ccgs = once(() =>
    projectionOfPairing({ graph }, pairing(), { weights: {}, withUnknown: true }, listingNothing),
  );
  return {
    england,
    question,
    idsOf: (layer) =>
      isAreaKind(layer)
        ? graph.areas[layer]
        : graph.network.filterNodes((_, { kind }) => kind === layer).sort(),
    isTooMuch: () => paired().pairing === null,
    pairing,
    ccgs,
    edgesOfCcgs: once(() => edgesByNode(ccgs())),
    network: once(() => adjacencyOfProjection(ccgs())),
    entries: once(() =>
      graph.network.mapNodes((_, node) => commonThing(graph, node, question)).flatMap(entryOf),
    ),
  };
}

function edgesByNode({ nodes, edges }: Projection): ProjectedEdge[][] {
  const own: ProjectedEdge[][] = nodes.map(() => []);
  for (const edge of edges) for (const end of edge.ends) at(own, end).push(edge);
  return own;
}

function entryOf(thing: CommonThing | null): SharedEntry[] {
  if (thing?.shared == null) return [];
  const standings = [...thing.ties].map(([organisation, ties]) => ({
    organisation,
    inForce: surestOf(
      inForceAnswers,
      ties.map((tie) => tie.inForce),
    ),
  }));
  const those = (...answers: InForce[]) =>
    standings.flatMap(({ organisation, inForce }) => (answers.includes(inForce) ? organisation : [])).sort();
  return [
    {
      id: thing.id,
      kind: thing.kind,
      organisations: those("yes", "likely"),
      unknown: those("unknown"),
      atOtherTimes: those("no"),
    },
  ];
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
