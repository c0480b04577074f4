import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Lsoas, Provenance } from "../../../geodata/model/artefacts.ts";
import { decodeLsoas } from "../../../geodata/model/decodeLsoas.ts";
import { type AreaKind, areaKinds } from "../../../geodata/model/kinds.ts";
import { areasOf, atoms, compiledBytes, topology } from "./compiled.ts";

const people = 54_786_327;
const counts: Record<AreaKind, number> = { ccg: 209, district: 326, county: 152, stp: 44, region: 4 };

function peopleOf(members: readonly number[]): number {
  return members.reduce((sum, index) => sum + (atoms[index]?.people ?? 0), 0);
}

describe("England in 2016", () => {
  test.each(areaKinds)("the %s layer has all its areas and every resident once", (layer) => {
    const areas = areasOf(layer);
    expect(areas.size).toBe(counts[layer]);
    expect([...areas.values()].reduce((sum, members) => sum + peopleOf(members), 0)).toBe(people);
  });

  test("the largest CCG has 890,596 residents and the smallest 66,854", () => {
    const sizes = [...areasOf("ccg").values()].map(peopleOf).sort((one, other) => one - other);
    expect([sizes[0], sizes.at(-1)]).toEqual([66_854, 890_596]);
  });

  test("Cumbria CCG lies in two footprints, 207 LSOAs in one and 117 in the other", () => {
    const cumbria = atoms.filter((atom) => atom.ccg === "E38000041");
    const lsoas = (stp: string) =>
      cumbria.filter((atom) => atom.stp === stp).reduce((sum, atom) => sum + atom.lsoas, 0);
    expect([lsoas("E54000002"), lsoas("E54000004")]).toEqual([207, 117]);
    expect(new Set(cumbria.map((atom) => atom.stp)).size).toBe(2);
  });

  test("England's land comes to what the ONS gives, 130,279 km², within a fifth of a per cent", () => {
    const areaKm2 = atoms.reduce((sum, atom) => sum + atom.areaKm2, 0);
    expect(Math.abs(areaKm2 / 130_279 - 1)).toBeLessThan(0.002);
  });
});

describe("the pieces of land", () => {
  test("every resident lives in one part, and the parts of an atom make up its people and area", () => {
    const byAtom = atoms.map((_, index) => topology.parts.filter((part) => part.atom === index));
    byAtom.forEach((parts, index) => {
      expect(parts.reduce((sum, part) => sum + part.people, 0)).toBe(atoms[index]?.people);
      const areaKm2 = parts.reduce((sum, part) => sum + part.areaKm2, 0);
      expect(areaKm2).toBeCloseTo(atoms[index]?.areaKm2 ?? 0, 2);
    });
    expect(topology.parts).toHaveLength(780);
  });

  test("CCGs border each other in 525 pairs and Isle of Wight alone has no neighbour on land", () => {
    const ccgOf = (part: number) => atoms[topology.parts[part]?.atom ?? -1]?.ccg ?? "";
    const pairs = new Set<string>();
    for (const [first, second] of topology.partBorders) {
      const ends = [ccgOf(first), ccgOf(second)].sort();
      if (ends[0] !== ends[1]) pairs.add(ends.join(" "));
    }
    expect(pairs.size).toBe(525);
    const bordering = new Set([...pairs].flatMap((pair) => pair.split(" ")));
    expect([...areasOf("ccg").keys()].filter((code) => !bordering.has(code))).toEqual(["E38000087"]);
  });
});

describe("the LSOA table", () => {
  const table = decodeLsoas(Lsoas.parse(JSON.parse(compiledBytes("lsoas.json").toString())));

  test("has 32,844 rows, every resident once and 94,624 pairs of neighbours", () => {
    expect(table.codes).toHaveLength(32_844);
    expect(table.people.reduce((sum, count) => sum + count, 0)).toBe(people);
    expect(table.neighbours).toHaveLength(2 * 94_624);
  });

  test("adds up to the people of every atom", () => {
    const sums = atoms.map(() => 0);
    table.atoms.forEach((atom, index) => {
      sums[atom] = (sums[atom] ?? 0) + (table.people[index] ?? 0);
    });
    expect(sums).toEqual(atoms.map((atom) => atom.people));
  });
});

describe("what is sent", () => {
  test("the topology is at most 250 kB compressed", () => {
    expect(brotliCompressSync(compiledBytes("topology.json")).length).toBeLessThanOrEqual(250_000);
  });

  test("provenance gives inputs, licence, attribution, vintage and the right size for every artefact", () => {
    const { artefacts } = Provenance.parse(JSON.parse(compiledBytes("provenance.json").toString()));
    expect(artefacts.length).toBeGreaterThanOrEqual(3);
    for (const artefact of artefacts) {
      for (const field of [
        artefact.title,
        artefact.method,
        artefact.licence,
        artefact.attribution,
        artefact.vintage,
      ]) {
        expect(field, artefact.file).not.toBe("");
      }
      expect(artefact.inputs, artefact.file).not.toEqual([]);
      expect(artefact.bytes).toBe(compiledBytes(artefact.file).length);
    }
  });
});
