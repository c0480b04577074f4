import { feature } from "topojson-client";
import { beforeAll, describe, expect, test } from "vitest";
import { areaPolygons } from "../../geodata/model/areaPolygons.ts";
import { AtomProperties, type Lsoas, type Provenance } from "../../geodata/model/artefacts.ts";
import type { AtomTopology } from "../../geodata/model/atomTopology.ts";
import { decodeLsoas } from "../../geodata/model/decodeLsoas.ts";
import { compileMiniature, contentsOf, readCompiled } from "./compileMiniature.ts";
import { codes, miniatureFiles } from "./miniature.ts";

let folder: string;
let topology: AtomTopology;
let atoms: AtomProperties[];

beforeAll(async () => {
  folder = await compileMiniature(miniatureFiles());
  topology = readCompiled<AtomTopology>(folder, "topology.json");
  atoms = topology.objects.atoms.geometries.map((geometry) => AtomProperties.parse(geometry.properties));
});

function atomsOf(ccg: string): number[] {
  return atoms.flatMap((atom, index) => (atom.ccg === ccg ? [index] : []));
}

describe("the atoms of the miniature", () => {
  test("an atom is what lies in the same area of every layer, in the order of the codes", () => {
    const keys = atoms.map(({ ccg, district, stp }) => [ccg, district, stp]);
    expect(keys).toEqual([
      [codes.west, codes.lowland, codes.firstStp],
      [codes.west, codes.upland, codes.firstStp],
      [codes.east, codes.lowland, codes.secondStp],
      [codes.east, codes.upland, codes.firstStp],
      [codes.enclave, codes.enclaveDistrict, codes.firstStp],
      [codes.isle, codes.isleDistrict, codes.secondStp],
    ]);
  });

  test("people, ages and LSOAs of an atom are those of its LSOAs", () => {
    expect(atoms[1]).toMatchObject({
      county: codes.shire,
      people: 1500 + 1600 + 2000,
      people75plus: 300,
      ages: [900, 2100, 1500],
      lsoas: 3,
    });
  });

  test("a centroid is weighted by people, not the middle of the land", () => {
    const longitude = (1700 * 500 + 1800 * 4500) / 3500 / 1e5 - 2;
    expect(atoms[0]?.centroid[0]).toBeCloseTo(longitude, 6);
  });

  test("an enclave stays a hole in what surrounds it", () => {
    const around = areaPolygons(topology, atomsOf(codes.west));
    expect(around.coordinates).toHaveLength(1);
    expect(around.coordinates[0]).toHaveLength(2);
    const enclave = areaPolygons(topology, atomsOf(codes.enclave));
    expect(around.coordinates[0]?.[1]).toHaveLength(enclave.coordinates[0]?.[0]?.length ?? 0);
  });

  test("an island stays an area of its own with no border on land", () => {
    const part = topology.parts.findIndex((candidate) => candidate.atom === 5);
    expect(topology.parts[part]?.people).toBe(700);
    expect(topology.partBorders.filter(([first, second]) => first === part || second === part)).toEqual([]);
  });

  test("borders have the length of the line that is shared, touching in a corner being none", () => {
    const height = 4.45; // 0.04° of latitude at 52° north, km
    const width = 2.75; // 0.04° of longitude there
    const around = 2 * 2.06 + 2 * 2.22; // the enclave, 0.03° by 0.02°
    const expected: [number, number, number][] = [
      [0, 1, 2 * width],
      [0, 2, height],
      [1, 3, 2 * height + width],
      [1, 4, around],
      [2, 3, 2 * width],
    ];
    expect(topology.partBorders).toHaveLength(expected.length);
    topology.partBorders.forEach(([first, second, km], index) => {
      expect([first, second]).toEqual(expected[index]?.slice(0, 2));
      expect(km).toBeCloseTo(expected[index]?.[2] ?? 0, 1);
    });
  });

  test("topojson-client reads the topology as it stands", () => {
    expect(feature(topology, topology.objects.atoms).features).toHaveLength(6);
  });
});

describe("the LSOA table of the miniature", () => {
  test("neighbours go both ways and a shared corner makes none", () => {
    const table = decodeLsoas(readCompiled<Lsoas>(folder, "lsoas.json"));
    const neighbours = (code: string) => {
      const index = table.codes.indexOf(code);
      const [start, end] = [table.neighbourStarts[index], table.neighbourStarts[index + 1]];
      return [...table.neighbours.slice(start, end)].map((at) => table.codes[at]);
    };
    expect(neighbours("E01000001")).toEqual(["E01000002", "E01000003", "E01000009"]);
    expect(neighbours("E01000010")).toEqual(["E01000009"]);
    expect(neighbours("E01000012")).toEqual([]);
  });

  test("atoms, people and positions survive the packing", () => {
    const table = decodeLsoas(readCompiled<Lsoas>(folder, "lsoas.json"));
    expect(table.codes[8]).toBe("E01000009");
    expect(table.atoms[8]).toBe(1);
    expect(table.people[8]).toBe(2000);
    expect(table.longitudes[8]).toBeCloseTo(-1.995, 6);
  });
});

describe("what is published", () => {
  test("the same input gives the same bytes", async () => {
    const again = await compileMiniature(miniatureFiles());
    expect(contentsOf(again)).toEqual(contentsOf(folder));
  });

  test("provenance names inputs, licence, attribution, vintage and checksum of every artefact", () => {
    const provenance = readCompiled<Provenance>(folder, "provenance.json");
    expect(provenance.artefacts.map(({ file }) => file)).toEqual(["lsoas.json", "topology.json"]);
    for (const artefact of provenance.artefacts) {
      expect(artefact.inputs).toContain("lsoa-shapes-20m");
      expect(artefact.licence).toContain("Open Government Licence v3.0");
      expect(artefact.attribution).toContain("Office for National Statistics");
      expect(artefact.vintage).toContain("mid-2015");
      expect(artefact.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });
});
