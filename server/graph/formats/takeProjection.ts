import type { CollaborationProjection } from "../../contract/collaboration.ts";
import type { CommonKind } from "../../domain/sharing/commonKinds.ts";
import type { Credits } from "../credits.ts";
import { type Column, type TakenGraph, told } from "./takenGraph.ts";

type NodeAttributes = CollaborationProjection["nodes"][number]["attributes"];
type EdgeAttributes = CollaborationProjection["edges"][number]["attributes"];

/** Attributes that go by the name they have in the API; a new one does not compile until it stands here. */
const nodeColumns = [
  { name: "ods", type: "string" },
  { name: "ons", type: "string" },
  { name: "population", type: "int" },
  { name: "longitude", type: "double" },
  { name: "latitude", type: "double" },
  { name: "degree", type: "int" },
  { name: "strength", type: "double" },
] as const satisfies readonly (Column & { name: keyof NodeAttributes })[];

const tieColumns = [
  { name: "weight", type: "double" },
  { name: "evidence", type: "string" },
  { name: "inForce", type: "string" },
  { name: "shared", type: "json" },
  { name: "sharedByMany", type: "json" },
] as const satisfies readonly (Column & { name: keyof EdgeAttributes })[];

/**
 * The answer of `GET /api/graph/collaboration` as the formats write it: at most one tie between two, without direction.
 * Strength and weight by kind are a column for each kind asked for, 0 where two have nothing of it in common.
 */
export function takeProjection(
  { attributes, nodes, edges }: CollaborationProjection,
  { licences, attribution }: Credits,
): TakenGraph {
  const { of, on, purposes, weights, formula, asAt, evidence, withUnknown, pairsUnknown, sharedByMany } =
    attributes;
  return {
    directed: false,
    about: [
      told("title", "string", "What organisations have in common, two by two"),
      told("of", "string", of),
      told("on", "string", on.join(", ")),
      told("purposes", "string", purposes?.join(", ") ?? null),
      told("weights", "json", weights),
      told("formula", "string", formula),
      told("asAt", "string", asAt),
      told("evidence", "string", evidence.join(", ")),
      told("withUnknown", "boolean", withUnknown),
      told("pairsUnknown", "int", pairsUnknown),
      told("sharedByMany", "json", sharedByMany),
      told("licences", "string", licences.join("; ")),
      told("attribution", "string", attribution.join(" ")),
    ],
    nodeColumns: [
      { name: "nodeKind", type: "string" },
      ...nodeColumns,
      ...on.map((kind): Column => ({ name: byKind("strength", kind), type: "double" })),
    ],
    tieColumns: [
      ...tieColumns,
      ...on.map((kind): Column => ({ name: byKind("weight", kind), type: "double" })),
    ],
    nodes: nodes.map(({ key, attributes: node }) => ({
      id: key,
      label: node.name,
      cells: [
        node.kind,
        ...nodeColumns.map(({ name }) => node[name]),
        ...on.map((kind) => node.strengthByKind[kind] ?? 0),
      ],
    })),
    ties: edges.map(({ key, source, target, attributes: edge }) => ({
      id: key,
      source,
      target,
      cells: [
        ...tieColumns.map(({ name }) =>
          // A table of ties has no list of its own to look places up in.
          name === "sharedByMany"
            ? edge.sharedByMany.flatMap((place) => sharedByMany[place]?.id ?? [])
            : edge[name],
        ),
        ...on.map((kind) => edge.weightByKind[kind] ?? 0),
      ],
    })),
  };
}

/** `weightPost`, `strengthNeighbour` and so on. */
function byKind(sum: "strength" | "weight", kind: CommonKind): string {
  return `${sum}${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
}
