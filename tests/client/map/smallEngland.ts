import type { AtomProperties } from "../../../geodata/model/artefacts.ts";
import type { AtomTopology } from "../../../server/contract/topology.ts";

/** Four square atoms in a row: CCGs A, A, B, C; the footprint line runs between the two atoms of A. */
export function smallTopology(): AtomTopology {
  const codes = [
    { ccg: "A", stp: "west" },
    { ccg: "A", stp: "east" },
    { ccg: "B", stp: "east" },
    { ccg: "C", stp: "east" },
  ];
  const atom = (index: number): AtomProperties => ({
    ccg: codes[index]?.ccg ?? "",
    stp: codes[index]?.stp ?? "",
    district: `D${index}`,
    county: "K",
    region: "R",
    people: 100 * (index + 1),
    people75plus: 10,
    ages: [20, 60, 20],
    lsoas: 1,
    areaKm2: 1,
    centroid: [index + 0.5, 50.5],
  });
  const uprights = [0, 1, 2, 3, 4].map((x) => [
    [x, 50],
    [x, 51],
  ]);
  const rims = [0, 1, 2, 3].flatMap((x) => [
    [
      [x, 51],
      [x + 1, 51],
    ],
    [
      [x + 1, 50],
      [x, 50],
    ],
  ]);
  return {
    type: "Topology",
    arcs: [...uprights, ...rims] as AtomTopology["arcs"],
    objects: {
      atoms: {
        type: "GeometryCollection",
        geometries: [0, 1, 2, 3].map((index) => ({
          type: "Polygon" as const,
          arcs: [[index, 5 + 2 * index, ~(index + 1), 6 + 2 * index]],
          properties: atom(index),
        })),
      },
    },
    parts: [0, 1, 2, 3].map((index) => ({
      atom: index,
      people: 100 * (index + 1),
      areaKm2: 1,
      centre: [index + 0.5, 50.5] as [number, number],
    })),
    partBorders: [
      [0, 1, 100],
      [1, 2, 100],
      [2, 3, 100],
    ],
  };
}

/** A name for every area of the small topology. */
export function smallOrganisations() {
  const ids = [
    ...["A", "B", "C"].map((code) => `ccg:${code}`),
    ...["west", "east"].map((code) => `stp:${code}`),
    ...[0, 1, 2, 3].map((index) => `district:D${index}`),
    "county:K",
    "region:R",
  ];
  return ids.map((id) => ({
    id,
    name: `${id} name`,
    officialName: `NHS ${id}`,
    ods: null,
    footprintNumber: null,
  }));
}
