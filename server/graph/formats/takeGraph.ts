import type { Position } from "../../../geodata/model/artefacts.ts";
import type { SerialisedGraph } from "../../contract/graph.ts";
import { type ColumnType, type TakenGraph, told } from "./takenGraph.ts";

type NodeAttributes = SerialisedGraph["nodes"][number]["attributes"];
type TieAttributes = SerialisedGraph["edges"][number]["attributes"];

/** Attributes of nodes that go by the name they have in the API; a new one does not compile until it stands here. */
const nodeTypes = {
  officialName: "string",
  ods: "string",
  ons: "string",
  footprintNumber: "int",
  postcode: "string",
  acute: "boolean",
  purpose: "string",
  slug: "string",
  note: "string",
  datasets: "json",
  population: "int",
  listSize: "int",
} as const satisfies Record<Exclude<keyof NodeAttributes, "id" | "name" | "kind" | "position">, ColumnType>;

/** The same for ties. */
const tieTypes = {
  targetName: "string",
  role: "string",
  deliveryModel: "string",
  share: "double",
  km: "double",
  crossing: "string",
  validFrom: "string",
  validTo: "string",
  seenBy: "string",
  datesAsWritten: "string",
  evidence: "string",
  inForceApril2016: "string",
  inForce: "string",
  note: "string",
  sources: "json",
  dataset: "string",
  people: "int",
  shareOfTarget: "double",
} as const satisfies Record<Exclude<keyof TieAttributes, "id" | "kind">, ColumnType>;

const sameNodeColumns = columnsOf(nodeTypes);
const sameTieColumns = columnsOf(tieTypes);

/**
 * The answer of `GET /api/graph` as the formats write it: one directed graph that may have several ties between two.
 * `placeOf` says where a node is drawn, also where it is an area and has no position of its own.
 */
export function takeGraph(
  { attributes, nodes, edges }: SerialisedGraph,
  placeOf: (node: NodeAttributes) => Position | null,
): TakenGraph {
  const { asAt, evidence, tiesUnknown, licences, attribution } = attributes;
  return {
    directed: true,
    about: [
      told("title", "string", "England's clinical commissioning and what its organisations share"),
      told("asAt", "string", asAt),
      told("evidence", "string", evidence.join(", ")),
      told("tiesUnknown", "int", tiesUnknown),
      told("licences", "string", licences.join("; ")),
      told("attribution", "string", attribution.join(" ")),
    ],
    nodeColumns: [
      { name: "nodeKind", type: "string" },
      ...sameNodeColumns,
      { name: "longitude", type: "double" },
      { name: "latitude", type: "double" },
    ],
    tieColumns: [{ name: "edgeKind", type: "string" }, ...sameTieColumns],
    nodes: nodes.map(({ key, attributes: node }) => {
      const place = placeOf(node);
      return {
        id: key,
        label: node.name,
        cells: [
          node.kind,
          ...sameNodeColumns.map(({ name }) => node[name]),
          place?.[0] ?? null,
          place?.[1] ?? null,
        ],
      };
    }),
    ties: edges.map(({ key, source, target, attributes: tie }) => ({
      id: key,
      source,
      target,
      cells: [tie.kind, ...sameTieColumns.map(({ name }) => tie[name])],
    })),
  };
}

function columnsOf<Name extends string>(types: Readonly<Record<Name, ColumnType>>) {
  return (Object.keys(types) as Name[]).map((name) => ({ name, type: types[name] }));
}
