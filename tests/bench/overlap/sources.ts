import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";

/** Where the source data lies: the environment's GEODATA_SOURCE, or beside the project. */
export const sourceFolder = resolve(process.env.GEODATA_SOURCE ?? "../shared/geodata");

/** The files every contender starts from. */
const lsoaFile = resolve(sourceFolder, "lsoa11_england.csv");
export const ccgShapesFile = resolve(sourceFolder, "ccg_2016_apr_BSC.geojson");
export const districtShapesFile = resolve(sourceFolder, "lad_2016_dec_BSC_england.geojson");

/** Whether the source data is here at all. */
export function sourcesAreHere(): boolean {
  return [lsoaFile, ccgShapesFile, districtShapesFile].every((file) => existsSync(file));
}

/** One LSOA: its CCG, its district and its people in mid-2015. */
export type LsoaRow = { ccg: string; district: string; people: number };

/** Reads all LSOAs straight from the source table. */
export function readLsoas(): LsoaRow[] {
  const rows: Record<string, string>[] = parse(readFileSync(lsoaFile), { columns: true });
  return rows.map((row) => ({
    ccg: row.ccg16cd ?? "",
    district: row.lad16cd ?? "",
    people: Number(row.population_mid2015),
  }));
}

/** An area's published shape, by code. */
export type Shape = { code: string; feature: Feature<Polygon | MultiPolygon> };

/** Reads published boundaries (200 m); `codeKey` is the property that holds the area's code. */
export function readShapes(file: string, codeKey: string): Shape[] {
  const collection: FeatureCollection<Polygon | MultiPolygon> = JSON.parse(readFileSync(file, "utf8"));
  return collection.features.map((feature) => ({ code: String(feature.properties?.[codeKey]), feature }));
}
