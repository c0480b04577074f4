import type { Point } from "geojson";
import type { Dependencies } from "../../dependencies.ts";
import { at } from "../../domain/at.ts";
import type { GraphNode } from "../../graph/collaborationGraph.ts";
import {
  collectionOf,
  type FeatureCollectionStore,
  featureJson,
  type PropertyValue,
  type StoredFeature,
} from "./collection.ts";
import { hospitalCollection, trustCollection } from "./describeCollections.ts";
import { rectangleAround, rectangleAroundAll } from "./rectangle.ts";

/** Trusts at their head offices, in the order of their codes; one that nobody has placed has no geometry. */
export function trustFeatureCollection(dependencies: Dependencies): FeatureCollectionStore {
  const trusts = nodesOf(dependencies, "trust").map((node) =>
    feature(dependencies, node, { acute: node.acute }),
  );
  return collectionOf(trustCollection, trusts, aroundAll(trusts));
}

/** Hospital sites with the organisation that runs each, in the order of their codes. */
export function hospitalFeatureCollection(dependencies: Dependencies): FeatureCollectionStore {
  const hospitals = nodesOf(dependencies, "hospital").map((node) => {
    const trust = trustOf(dependencies, node.id);
    return feature(dependencies, node, { trust_code: trust?.ods ?? null, trust_name: trust?.name ?? null });
  });
  return collectionOf(hospitalCollection, hospitals, aroundAll(hospitals));
}

function feature(
  { graph, table }: Dependencies,
  node: GraphNode,
  more: Record<string, PropertyValue>,
): StoredFeature {
  const geometry: Point | null =
    node.position === null ? null : { type: "Point", coordinates: [...node.position] };
  const atom = graph.atomOfNode.get(node.id);
  const areaOf = (layer: "ccg" | "stp"): Record<string, PropertyValue> => {
    if (atom === undefined) return { [`${layer}_code`]: null, [`${layer}_name`]: null };
    const area = at(table.layers[layer].areaOfAtom, atom);
    return {
      [`${layer}_code`]: at(table.layers[layer].codes, area),
      [`${layer}_name`]: graph.network.getNodeAttribute(at(graph.areas[layer], area), "name"),
    };
  };
  const code = codeOf(node);
  const properties = {
    name: node.name,
    official_name: node.officialName,
    ods_code: code,
    organisation: node.id,
    postcode: node.postcode,
    ...areaOf("ccg"),
    ...areaOf("stp"),
    ...more,
  };
  return {
    id: code,
    aliases: [node.id],
    node: node.id,
    properties,
    geometry,
    around: geometry === null ? null : rectangleAround(geometry),
    json: featureJson(code, geometry, properties),
  };
}

function nodesOf({ graph }: Dependencies, kind: "trust" | "hospital"): GraphNode[] {
  return graph.network
    .filterNodes((_, node) => node.kind === kind)
    .map((id) => graph.network.getNodeAttributes(id))
    .sort((one, other) => (codeOf(one) < codeOf(other) ? -1 : 1));
}

function trustOf({ graph }: Dependencies, hospital: string): GraphNode | null {
  const trusts = graph.network
    .outNeighbors(hospital)
    .map((id) => graph.network.getNodeAttributes(id))
    .filter((node) => node.kind === "trust");
  return trusts[0] ?? null;
}

/** The code after the kind: identifiers of trusts and sites are made from their ODS codes. */
const codeOf = (node: GraphNode): string => node.id.slice(node.id.indexOf(":") + 1);

const aroundAll = (features: readonly StoredFeature[]) =>
  rectangleAroundAll(features.flatMap(({ around }) => (around === null ? [] : [around])));
