/**
 * A country of twelve LSOAs, as source files: two rows of four squares, a wide one with an enclave in it, a
 * square beside that, and an island.
 *
 *     row 2   [ outer (around `enclave`)        ][ east ]        [ isle ]
 *     row 1   [ w1 ][ w2 ][ e1 ][ e2 ]
 *     row 0   [ w3 ][ w4 ][ e3 ][ e4 ]
 *
 * CCG `West` has the w's and `outer`, `East` the e's and is divided between two footprints, `Enclave` the
 * enclave, `Isle` the island. Districts: `Lowland` row 0, `Upland` rows 1 and 2 but for the enclave, which is
 * a district of its own, as is the island.
 */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GeometryCollection, Polygon } from "geojson";
import { topology } from "topojson-server";
import { type Source, sources } from "../../geodata/sources.ts";
import type { Totals } from "../../geodata/totals.ts";

type Ring = [number, number][];

interface MiniatureLsoa {
  code: string;
  ccg: string;
  district: string;
  county: string;
  stp: string;
  people: number;
  rings: Ring[];
}

export const codes = {
  west: "E38000001",
  east: "E38000002",
  enclave: "E38000003",
  isle: "E38000004",
  lowland: "E07000001",
  upland: "E07000002",
  enclaveDistrict: "E06000003",
  isleDistrict: "E06000004",
  shire: "E10000001",
  firstStp: "E54000001",
  secondStp: "E54000002",
} as const;

/** Grid steps of a square's side; a step is 0.00001° of both axes, from 2° west and 52° north. */
const side = 4000;

/** A block of columns of one row, with a point at each column's edge so that neighbours share their points. */
function rectangle(column: number, row: number, columns = 1): Ring {
  const xs = Array.from({ length: columns + 1 }, (_, index) => (column + index) * side);
  const [south, north] = [row * side, (row + 1) * side];
  const below = xs.map((x): [number, number] => [x, south]);
  const above = xs.toReversed().map((x): [number, number] => [x, north]);
  return [...below, ...above, [column * side, south]];
}

const { west, east, enclave, isle, lowland, upland, shire, firstStp, secondStp } = codes;
const hole: Ring = [
  [3000, 9000],
  [6000, 9000],
  [6000, 11000],
  [3000, 11000],
  [3000, 9000],
];
const inLowland = { district: lowland, county: shire };
const inUpland = { district: upland, county: shire };

/** The country as it is; tests change a copy of what is made of it. */
const lsoas: readonly MiniatureLsoa[] = [
  { code: "E01000001", ccg: west, ...inUpland, stp: firstStp, people: 1500, rings: [rectangle(0, 1)] },
  { code: "E01000002", ccg: west, ...inUpland, stp: firstStp, people: 1600, rings: [rectangle(1, 1)] },
  { code: "E01000003", ccg: west, ...inLowland, stp: firstStp, people: 1700, rings: [rectangle(0, 0)] },
  { code: "E01000004", ccg: west, ...inLowland, stp: firstStp, people: 1800, rings: [rectangle(1, 0)] },
  { code: "E01000005", ccg: east, ...inUpland, stp: firstStp, people: 1200, rings: [rectangle(2, 1)] },
  { code: "E01000006", ccg: east, ...inUpland, stp: firstStp, people: 1300, rings: [rectangle(3, 1)] },
  { code: "E01000007", ccg: east, ...inLowland, stp: secondStp, people: 1400, rings: [rectangle(2, 0)] },
  { code: "E01000008", ccg: east, ...inLowland, stp: secondStp, people: 1450, rings: [rectangle(3, 0)] },
  {
    code: "E01000009",
    ccg: west,
    ...inUpland,
    stp: firstStp,
    people: 2000,
    rings: [rectangle(0, 2, 3), hole],
  },
  {
    code: "E01000010",
    ccg: enclave,
    district: codes.enclaveDistrict,
    county: codes.enclaveDistrict,
    stp: firstStp,
    people: 900,
    rings: [hole],
  },
  { code: "E01000011", ccg: east, ...inUpland, stp: firstStp, people: 1100, rings: [rectangle(3, 2)] },
  {
    code: "E01000012",
    ccg: isle,
    district: codes.isleDistrict,
    county: codes.isleDistrict,
    stp: secondStp,
    people: 700,
    rings: [rectangle(6, 2)],
  },
];

export const miniatureTotals: Totals = {
  lsoas: 12,
  ccgs: 4,
  districts: 4,
  counties: 3,
  footprints: 2,
  regions: 1,
  people: 16_650,
};

/** The miniature's source files by name, as text. */
export type Files = Record<string, string>;

/** The miniature's source files, sound as they stand. */
export function miniatureFiles(): Files {
  return {
    "lsoa11_england.csv": table(
      "lsoa11cd,lsoa11nm,ccg16cd,lad16cd,ctyua16cd,stp16cd,lon,lat,population_mid2015,population_mid2015_75plus,iod_age_0_15,iod_age_16_59,iod_age_60plus",
      lsoas.map((lsoa) => {
        const [x = 0, y = 0] = lsoa.rings[0]?.[0] ?? [];
        const place = [-2 + (x + 500) / 1e5, 52 + (y + 500) / 1e5];
        const { code, ccg, district, county, stp, people } = lsoa;
        return [code, `Name of ${code}`, ccg, district, county, stp, ...place, people, 100, 300, 700, 500];
      }),
    ),
    "ccg_april_2016.csv": table(
      "ccg16cd,ods_code,name,region_code,region_name,area_team_code,area_team_name,pop_mid2015_all,pop_0_17,pop_18_64,pop_65plus,pop_75plus,pop_85plus,stp16cd,stp_footprint_no,stp_name,stp16cd_secondary,n_lsoas",
      [
        ccgRow(west, "01A", "NHS West CCG", ""),
        ccgRow(east, "02B", "NHS East CCG", secondStp),
        ccgRow(enclave, "03C", "NHS Enclave CCG", ""),
        ccgRow(isle, "04D", "NHS Isle CCG", ""),
      ],
    ),
    "lad16_to_ctyua16.csv": table("lad16cd,lad16nm,ctyua16cd,ctyua16nm", [
      [lowland, "Lowland", shire, "Shire"],
      [upland, "Upland", shire, "Shire"],
      [codes.enclaveDistrict, "Enclave", codes.enclaveDistrict, "Enclave"],
      [codes.isleDistrict, "Isle", codes.isleDistrict, "Isle"],
    ]),
    "stp_footprints_2016.csv": table("stp16cd,footprint_no,name,region,n_ccgs,ccg_ods_codes", [
      [firstStp, 1, "First", "North (Y54)", 3, "01A;02B;03C"],
      [secondStp, 2, "Second", "North (Y54)", 2, "02B;04D"],
    ]),
    "lsoa11_BGC_england_clean.topojson": JSON.stringify(miniatureTopology()),
  };
}

/** The boundaries, quantised as the real source's are. */
export function miniatureTopology() {
  const collection: GeometryCollection = {
    type: "GeometryCollection",
    geometries: lsoas.map(
      ({ rings }): Polygon => ({ type: "Polygon", coordinates: rings.map((ring) => [...ring]) }),
    ),
  };
  const { arcs, objects } = topology({ lsoa_bgc: collection });
  const shapes = objects.lsoa_bgc?.type === "GeometryCollection" ? objects.lsoa_bgc.geometries : [];
  return {
    type: "Topology",
    transform: { scale: [0.00001, 0.00001], translate: [-2, 52] },
    arcs: arcs.map((arc) =>
      arc.map(([x = 0, y = 0], index) => {
        const [beforeX = 0, beforeY = 0] = index === 0 ? [] : (arc[index - 1] ?? []);
        return [x - beforeX, y - beforeY] as [number, number];
      }),
    ),
    objects: {
      lsoa_bgc: {
        type: "GeometryCollection",
        geometries: shapes.flatMap((shape, index) =>
          shape.type === "Polygon"
            ? [{ type: "Polygon", arcs: shape.arcs, properties: { LSOA11CD: lsoas[index]?.code ?? "" } }]
            : [],
        ),
      },
    },
  };
}

/** Writes the files to a new folder and answers it with the sources recorded for them as they are now. */
export function writeMiniature(files: Files): { from: string; to: string; sources: Source[] } {
  const folder = mkdtempSync(join(tmpdir(), "miniature-"));
  const from = join(folder, "source");
  mkdirSync(from);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(from, name), text);
  const recorded = sources.flatMap((source): Source[] => {
    const text = files[source.file];
    if (text === undefined) return [];
    const rows = text.trimEnd().split("\n").length - 1;
    return [{ ...source, rows, sha256: createHash("sha256").update(text).digest("hex") }];
  });
  return { from, to: join(folder, "compiled"), sources: recorded };
}

function ccgRow(code: string, ods: string, name: string, secondaryStp: string): (string | number)[] {
  const own = lsoas.filter((lsoa) => lsoa.ccg === code);
  const people = own.reduce((sum, lsoa) => sum + lsoa.people, 0);
  const ages = [100, people - 300, 200, own.length * 100, 10];
  const region = ["E40000001", "North of England", "E39000001", "North"];
  const [stp, number, title] = code === isle ? [secondStp, 2, "Second"] : [firstStp, 1, "First"];
  return [code, ods, name, ...region, people, ...ages, stp, number, title, secondaryStp, own.length];
}

function table(header: string, rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows.map((row) => row.join(","))].join("\n").concat("\n");
}
