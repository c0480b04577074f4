import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { distance } from "@turf/turf";
import { Lsoas } from "../../../geodata/model/artefacts.ts";
import { decodeLsoas, type LsoaTable } from "../../../geodata/model/decodeLsoas.ts";
import { loadCompiled } from "../../../server/compiledData.ts";

/** A graph as every contender is given it. */
export type World = {
  name: string;
  size: number;
  /** The two ends of each edge, one after the other. */
  ends: number[];
  /** Km between the centroids of the two ends of each edge. */
  km: number[];
  /** Where the walks start. */
  from: number;
  /** The sources of betweenness; `null` for all. */
  sources: number[] | null;
};

const folder = fileURLToPath(new URL("../../../geodata/compiled", import.meta.url));

/** The LSOAs and what touches what, unpacked as the product does. */
export function lsoaTable(): LsoaTable {
  return decodeLsoas(Lsoas.parse(JSON.parse(readFileSync(`${folder}/lsoas.json`, "utf8"))));
}

/** The graph of all LSOAs that share a line. */
export function lsoaWorld(lsoas: LsoaTable): World {
  const ends: number[] = [];
  for (const node of lsoas.codes.keys()) {
    for (const neighbour of lsoas.neighbours.subarray(
      lsoas.neighbourStarts[node],
      lsoas.neighbourStarts[node + 1],
    )) {
      if (neighbour > node) ends.push(node, neighbour);
    }
  }
  const size = lsoas.codes.length;
  const places = lsoas.codes.map((_, node) => [
    lsoas.longitudes[node] ?? Number.NaN,
    lsoas.latitudes[node] ?? Number.NaN,
  ]);
  const sources = Array.from({ length: 50 }, (_, nth) => Math.floor((nth * size) / 50));
  return { name: `${size} LSOAs`, size, ends, km: lengths(ends, places), from: 0, sources };
}

/** The graph of all CCGs that share a border on land, each where its people live on average. */
export async function ccgWorld(lsoas: LsoaTable): Promise<World> {
  const { nodes, ties, atoms } = await loadCompiled(folder);
  const ccgs = nodes.filter(({ kind }) => kind === "ccg");
  const numberOf = new Map(ccgs.map(({ id }, number) => [id, number]));
  const ends = ties
    .filter(
      ({ kind, crossing, source, target }) =>
        kind === "borders" && crossing === "land" && numberOf.has(source) && numberOf.has(target),
    )
    .flatMap(({ source, target }) => [numberOf.get(source) ?? -1, numberOf.get(target) ?? -1]);
  const numberOfCode = new Map(ccgs.map(({ ons }, number) => [ons, number]));
  const sums = ccgs.map(() => ({ people: 0, east: 0, north: 0 }));
  for (const lsoa of lsoas.codes.keys()) {
    const sum = sums[numberOfCode.get(atoms[lsoas.atoms[lsoa] ?? -1]?.ccg ?? "") ?? -1];
    const people = lsoas.people[lsoa];
    if (sum === undefined || people === undefined) throw new Error(`LSOA ${lsoa} is in no CCG`);
    sum.people += people;
    sum.east += people * (lsoas.longitudes[lsoa] ?? Number.NaN);
    sum.north += people * (lsoas.latitudes[lsoa] ?? Number.NaN);
  }
  const places = sums.map(({ people, east, north }) => [east / people, north / people]);
  return {
    name: `${ccgs.length} CCGs`,
    size: ccgs.length,
    ends,
    km: lengths(ends, places),
    from: 0,
    sources: null,
  };
}

function lengths(ends: readonly number[], places: readonly number[][]): number[] {
  return Array.from({ length: ends.length / 2 }, (_, edge) =>
    distance(places[ends[edge * 2] ?? -1] ?? [], places[ends[edge * 2 + 1] ?? -1] ?? [], {
      units: "kilometers",
    }),
  );
}
