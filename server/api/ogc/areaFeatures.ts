import { areaPolygons } from "../../../geodata/model/areaPolygons.ts";
import type { AreaKind } from "../../../geodata/model/kinds.ts";
import type { Dependencies } from "../../dependencies.ts";
import { at } from "../../domain/at.ts";
import { layerOverlaps } from "../../domain/overlap.ts";
import {
  collectionOf,
  type FeatureCollectionStore,
  featureJson,
  type PropertyValue,
  type StoredFeature,
} from "./collection.ts";
import { type areaCollections, mainAreasOf, propertyNameOf } from "./describeCollections.ts";
import { rectangleAround, rectangleAroundAll } from "./rectangle.ts";

/** A layer with every area in it, in the order of their ONS codes. */
export function areaFeatureCollection(
  dependencies: Dependencies,
  description: (typeof areaCollections)[number],
): FeatureCollectionStore {
  const features = featuresOf(dependencies, description.layer);
  const rectangles = features.flatMap(({ around }) => (around === null ? [] : [around]));
  return collectionOf(description, features, rectangleAroundAll(rectangles));
}

function featuresOf(dependencies: Dependencies, layer: AreaKind): StoredFeature[] {
  const { compiled, table, graph } = dependencies;
  const measured = dependencies.book.compiledPage(layer).map(({ measure, items }) => ({
    name: propertyNameOf(measure),
    values: items.map((item) => item.value),
  }));
  const mains = mainAreasOf[layer].map((other) => mainAreas(dependencies, layer, other));
  return graph.areas[layer].map((id, area) => {
    const node = graph.network.getNodeAttributes(id);
    const code = at(table.layers[layer].codes, area);
    const geometry = areaPolygons(compiled.topology, at(table.layers[layer].atomsOf, area));
    const properties: Record<string, PropertyValue> = {
      name: node.name,
      official_name: node.officialName,
      ons_code: code,
      ods_code: node.ods,
      organisation: id,
      ...(layer === "stp" ? { footprint_number: node.footprintNumber } : {}),
      ...Object.assign({}, ...mains.map((main) => at(main, area))),
      ...Object.fromEntries(measured.map(({ name, values }) => [name, values[area] ?? null])),
    };
    return {
      id: code,
      aliases: [id, ...(node.ods === null ? [] : [node.ods])],
      node: id,
      properties,
      geometry,
      around: rectangleAround(geometry),
      json: featureJson(code, geometry, properties),
    };
  });
}

/** For each area of a layer, the area of another layer with most of its people, and how many it has people in. */
function mainAreas(
  { table, graph }: Dependencies,
  layer: AreaKind,
  other: AreaKind,
): Record<string, PropertyValue>[] {
  const overlaps = layerOverlaps(table, layer, other);
  const best = table.layers[layer].codes.map(() => ({ row: -1, count: 0 }));
  for (let row = 0; row < overlaps.size; row++) {
    const main = at(best, at(overlaps.of, row));
    main.count += 1;
    if (main.row === -1 || at(overlaps.people, row) > at(overlaps.people, main.row)) main.row = row;
  }
  return best.map(({ row, count }) => {
    const area = row === -1 ? null : at(overlaps.with, row);
    return {
      [`${other}_code`]: area === null ? null : at(table.layers[other].codes, area),
      [`${other}_name`]:
        area === null ? null : graph.network.getNodeAttribute(at(graph.areas[other], area), "name"),
      [`${other}_count`]: count,
    };
  });
}
