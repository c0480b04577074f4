import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { areaPolygons } from "../model/areaPolygons.ts";
import type { BaseMap } from "../model/artefacts.ts";
import { places } from "../places.ts";
import { contextLands } from "./basemap/contextLand.ts";
import { cutLand, type Polygons } from "./basemap/cutLand.ts";
import type { Artefact, CompileInput } from "./compileInput.ts";

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** basemap.json: the land around England, which is England's own line where they border, and towns. */
export function makeBaseMap({ textOf, topology }: Pick<CompileInput, "textOf" | "topology">): Artefact[] {
  const world: Countries = JSON.parse(textOf("natural-earth-countries"));
  const countries = feature(world, world.objects.countries).features;
  const polygonsOf = (name: string): Polygons => {
    const geometry = countries.find((country) => country.properties.name === name)?.geometry;
    if (geometry?.type === "Polygon") return [geometry.coordinates] as Polygons;
    if (geometry?.type === "MultiPolygon") return geometry.coordinates as Polygons;
    throw new Error(`The source of the base map has no land called ${name}`);
  };
  const atomShapes = topology.objects.atoms.geometries.map(
    (_, index) => areaPolygons(topology, [index]).coordinates,
  );
  const england = (within: readonly [number, number][]): Polygons => {
    const [west, south, east, north] = boxOf(within);
    const near = atomShapes.flatMap((polygons, index) =>
      polygons.flat(2).some(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north)
        ? [index]
        : [],
    );
    return areaPolygons(topology, near).coordinates as Polygons;
  };
  const content: BaseMap = {
    land: {
      type: "FeatureCollection",
      features: contextLands.map((context) => cutLand(context, polygonsOf, england)),
    },
    places: [...places],
  };
  return [
    {
      file: "basemap.json",
      title: "Land around England, and towns for orientation",
      inputs: ["natural-earth-countries", "lsoa-shapes-20m"],
      method:
        "Natural Earth's countries cut to the view; England taken out of the United Kingdom by its own shape, so that the borders with Wales and Scotland are England's line. Towns are our own table.",
      content,
    },
  ];
}

function boxOf(ring: readonly [number, number][]): [number, number, number, number] {
  const longitudes = ring.map(([longitude]) => longitude);
  const latitudes = ring.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
