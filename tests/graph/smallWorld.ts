import type { Polygon } from "topojson-specification";
import type {
  AtomProperties,
  CompiledNode,
  CompiledTie,
  Observation,
  Position,
} from "../../geodata/model/artefacts.ts";
import { compiledNode, compiledTie } from "../../geodata/steps/tables/facts.ts";
import type { CompiledData } from "../../server/compiledData.ts";
import { type Dependencies, dependenciesOf } from "../../server/dependencies.ts";
import { memoryStore } from "../support/memoryStore.ts";

/**
 * A country of five square atoms in a row, the fifth an island: three CCGs, three districts (one a unitary
 * authority, so its code is a county's too), two footprints between which CCG 01C is divided, one trust.
 *
 * | atom | CCG | district | county | footprint | people |
 * | 0 | 01A Northville | E07000001 | E10000001 | E54000001 | 100,000 |
 * | 1 | 01B Eastham | E07000001 | E10000001 | E54000001 | 50,000 |
 * | 2 | 01B Eastham | E06000001 | E06000001 | E54000001 | 30,000 |
 * | 3 | 01C St Mary's | E06000001 | E06000001 | E54000002 | 20,000 |
 * | 4 | 01C St Mary's | E07000002 | E10000001 | E54000001 | 10,000, an island |
 */
export function smallWorld(): Dependencies {
  return dependenciesOf(smallCompiled(), memoryStore());
}

const rows = [
  ["E38000001", "E07000001", "E10000001", "E54000001", 100_000],
  ["E38000002", "E07000001", "E10000001", "E54000001", 50_000],
  ["E38000002", "E06000001", "E06000001", "E54000001", 30_000],
  ["E38000003", "E06000001", "E06000001", "E54000002", 20_000],
  ["E38000003", "E07000002", "E10000001", "E54000001", 10_000],
] as const;

/** West edge of each atom in tenths of a degree from 2° W; the island lies apart. */
const westEdges = [0, 1, 2, 3, 5];

const atoms = rows.map(
  ([ccg, district, county, stp, people], atom): AtomProperties => ({
    ccg,
    district,
    county,
    stp,
    region: "E40000001",
    people,
    people75plus: people / 10,
    ages: [people / 5, people / 2, (people * 3) / 10],
    lsoas: people / 1000,
    areaKm2: 100,
    centroid: centreOf(atom),
  }),
);

/** Everything the compiler would have written for the small world. */
export function smallCompiled(): CompiledData {
  const parts = atoms.map(({ people, areaKm2 }, atom) => ({ atom, people, areaKm2, centre: centreOf(atom) }));
  const rock = { atom: 4, people: 0, areaKm2: 0.1, centre: [-1.3, 52.05] as Position };
  const partBorders: [number, number, number][] = [
    [0, 1, 11],
    [1, 2, 12],
    [2, 3, 13],
  ];
  const topology: CompiledData["topology"] = {
    type: "Topology",
    arcs: westEdges.map((edge) => squareFrom(edge)),
    objects: {
      atoms: {
        type: "GeometryCollection",
        geometries: atoms.map(
          (properties, atom): Polygon<AtomProperties> => ({ type: "Polygon", arcs: [[atom]], properties }),
        ),
      },
    },
    parts: [...parts, rock],
    partBorders,
  };
  const body = (value: unknown) => Buffer.from(JSON.stringify(value));
  return {
    topology,
    atoms,
    parts: topology.parts,
    partBorders,
    nodes,
    ties,
    practices: [
      {
        code: "A81001",
        name: "The Densham Surgery",
        ccg: "01A",
        listSize: 4182,
        postcode: "TS18 1HU",
        position: null,
      },
      {
        code: "A81002",
        name: "Queens Park Medical Centre",
        ccg: "01A",
        listSize: null,
        postcode: "TS1 2AW",
        position: [-1.95, 52.05],
      },
      {
        code: "A81003",
        name: "Seaton Quay Surgery",
        ccg: "01C",
        listSize: 9000,
        postcode: "TS10 1AB",
        position: [-1.65, 52.05],
      },
      {
        code: "A81004",
        name: "Harbour Practice (Easthemley Road)",
        ccg: "01C",
        listSize: 5000,
        postcode: "TS10 2AB",
        position: null,
      },
    ],
    observations,
    layouts: [],
    provenance: { sources: [], artefacts: [] },
    places: [{ name: "Seaton", position: [-1.65, 52.05], rank: 2 }],
    bodies: { topology: body(topology), basemap: body({ land: null, places: [] }), layouts: body([]) },
  };
}

/** A node in which everything that is not given is unknown or does not apply. */
function node(given: Pick<CompiledNode, "id" | "kind" | "name"> & Partial<CompiledNode>): CompiledNode {
  return compiledNode({ datasets: ["ccg-april-2016"], ...given });
}

/** A documented tie in force in April 2016, in which everything that is not given is unknown. */
export function tie(
  given: Pick<CompiledTie, "kind" | "source" | "target"> & Partial<CompiledTie>,
): CompiledTie {
  return compiledTie({
    evidence: "documented",
    inForceApril2016: "yes",
    sources: [],
    dataset: "ccg-sharing",
    ...given,
  });
}

const area = (kind: CompiledNode["kind"], ons: string, name: string, more: Partial<CompiledNode> = {}) =>
  node({ id: `${kind}:${ons}`, kind, name, ons, ...more });

const nodes: CompiledNode[] = [
  area("ccg", "E38000001", "Northville", { ods: "01A", officialName: "NHS Northville CCG" }),
  area("ccg", "E38000002", "Eastham & Westham", { ods: "01B", officialName: "NHS Eastham & Westham CCG" }),
  area("ccg", "E38000003", "St Mary's", { ods: "01C", officialName: "NHS St Mary's CCG" }),
  area("district", "E07000001", "Northshire Dales"),
  area("district", "E07000002", "Far Isle"),
  area("district", "E06000001", "Seaton"),
  area("county", "E10000001", "Northshire"),
  area("county", "E06000001", "Seaton"),
  area("stp", "E54000001", "North", { footprintNumber: 1 }),
  area("stp", "E54000002", "South", { footprintNumber: 2 }),
  area("region", "E40000001", "All of it"),
  node({ id: "trust:RXX", kind: "trust", name: "Northville Hospitals", ods: "RXX", acute: true }),
  node({ id: "trust:RYY", kind: "trust", name: "Northville Surgical Services Ltd", ods: "RYY" }),
  node({
    id: "hospital:RXX01",
    kind: "hospital",
    name: "Northville Infirmary",
    ods: "RXX01",
    position: [-1.95, 52.05],
    postcode: "TS18 4BB",
  }),
  node({ id: "post:P1", kind: "post", name: "Accountable officer, North", slug: "accountable-officer" }),
  node({ id: "function:F1", kind: "function", name: "Contracting", slug: "contracting" }),
  node({ id: "grouping:V1", kind: "grouping", name: "Northern Care", purpose: "vanguard" }),
];

const ties: CompiledTie[] = [
  tie({ kind: "member-of", source: "ccg:E38000001", target: "stp:E54000001", role: "primary" }),
  tie({ kind: "member-of", source: "ccg:E38000002", target: "stp:E54000001", role: "primary" }),
  tie({ kind: "member-of", source: "ccg:E38000003", target: "stp:E54000002", role: "primary", share: 2 / 3 }),
  tie({ kind: "member-of", source: "ccg:E38000003", target: "stp:E54000001", role: "part", share: 1 / 3 }),
  tie({
    kind: "member-of",
    source: "ccg:E38000001",
    target: "stp:E54000002",
    role: "listed",
    share: 0,
    note: "Another register lists it here.",
  }),
  tie({ kind: "member-of", source: "ccg:E38000001", target: "region:E40000001" }),
  tie({ kind: "member-of", source: "hospital:RXX01", target: "trust:RXX" }),
  tie({
    kind: "shares-post",
    source: "ccg:E38000001",
    target: "post:P1",
    role: "host",
    validFrom: "2014-06",
  }),
  tie({ kind: "shares-post", source: "ccg:E38000002", target: "post:P1", role: "partner" }),
  tie({
    kind: "shares-function",
    source: "ccg:E38000001",
    target: "function:F1",
    evidence: "unclear",
    inForceApril2016: "unknown",
  }),
  tie({
    kind: "member-of",
    source: "ccg:E38000001",
    target: "grouping:V1",
    evidence: "likely",
    inForceApril2016: "likely",
  }),
  tie({
    kind: "uses",
    source: "ccg:E38000001",
    target: "trust:RXX",
    targetName: "Northshire United Hospitals",
    share: 0.9,
    datesAsWritten: "2020",
  }),
  tie({ kind: "borders", source: "ccg:E38000001", target: "ccg:E38000002", km: 11, crossing: "land" }),
  tie({ kind: "borders", source: "ccg:E38000002", target: "ccg:E38000003", km: 13, crossing: "land" }),
];

const observed = (
  node: string,
  key: string,
  value: number | null,
  period: string,
  title = `The table of ${key}`,
): Observation => ({
  node,
  key,
  period,
  value,
  unit: null,
  note: null,
  sources: [{ title, publisher: null, date: null, url: null }],
  dataset: "ccg-april-2016",
});

const observations: Observation[] = [
  observed("ccg:E38000001", "registered-people", 104_000, "2014/15"),
  observed("ccg:E38000002", "registered-people", 82_000, "2014/15"),
  observed("ccg:E38000001", "practice-count", 2, "2014/15"),
  observed("ccg:E38000001", "core-allocation", 130_000_000, "2016/17"),
  observed("ccg:E38000002", "core-allocation", 90_000_000, "2016/17"),
  observed("ccg:E38000003", "core-allocation", 40_000_000, "2016/17"),
  observed("england", "running-costs-per-head", 25, "2013/14", "The allowance of 2013/14"),
  observed("england", "running-costs-per-head", 22.07, "2016/17", "The allowance of 2016/17"),
];

function centreOf(atom: number): Position {
  return [-1.95 + (westEdges[atom] ?? 0) / 10, 52.05];
}

function squareFrom(edge: number): [number, number][] {
  const west = -2 + edge / 10;
  return [
    [west, 52],
    [west, 52.1],
    [west + 0.1, 52.1],
    [west + 0.1, 52],
    [west, 52],
  ];
}
