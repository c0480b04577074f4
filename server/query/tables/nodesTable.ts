import { drawnAt } from "../../graph/drawnAt.ts";
import { bit, queryTable } from "./queryTable.ts";

/** Everything there is, one row each. */
export const nodesTable = queryTable({
  name: "nodes",
  description:
    "Organisations, areas and arrangements: CCGs, councils, footprints, regions, trusts, hospital sites, support units, practices, and the posts, functions and groupings that are shared. One row each.",
  columns: {
    id: { type: "TEXT", description: "The identifier, kind:CODE, as in ccg:E38000042" },
    kind: {
      type: "TEXT",
      description:
        "ccg, district, county (counties and unitary authorities), stp (footprints of 2016), region, trust, hospital, csu, practice, post, function or grouping",
    },
    name: { type: "TEXT", description: "What people say" },
    official_name: { type: "TEXT", description: "What the register of its publisher says" },
    ods: { type: "TEXT", description: "The NHS's code, as in 00C; NULL for what has none" },
    ons: { type: "TEXT", description: "The statistics office's code, as in E38000042; areas only" },
    footprint_number: { type: "INTEGER", description: "The footprint's number in the list of 2016" },
    population: {
      type: "INTEGER",
      description: "Residents in mid-2015; NULL for what is not an area",
      unit: "people",
    },
    list_size: {
      type: "INTEGER",
      description:
        "People registered with the practice in 2014/15; NULL where unknown and for every other kind. Never set it against residents",
      unit: "registered people",
    },
    longitude: {
      type: "REAL",
      description:
        "Degrees east of where it stands, or where an area's people live on average; NULL where not known",
      unit: "degrees",
    },
    latitude: {
      type: "REAL",
      description:
        "Degrees north of where it stands, or where an area's people live on average; NULL where not known",
      unit: "degrees",
    },
    postcode: { type: "TEXT", description: "Of a practice, site or trust, where known" },
    acute: {
      type: "INTEGER",
      description: "For trusts: 1 on a list of acute trusts of 2018, 0 not; NULL for others",
    },
    purpose: {
      type: "TEXT",
      description:
        "For groupings: joint-committee, federation, vanguard, devolution, csu-contract, locality, custom and so on",
    },
    slug: {
      type: "TEXT",
      description: "The role of a post or the name of a function, as in accountable-officer",
    },
    note: { type: "TEXT", description: "What the source adds in words" },
  },
  primaryKey: ["id"],
  indexes: [["kind"], ["ods"], ["ons"], ["name"]],
  datasets: ({ graph }) => graph.network.mapNodes((_, { datasets }) => datasets).flat(),
  rows: (ground) =>
    ground.graph.network.mapNodes((id, node) => {
      const place = drawnAt(ground, node);
      return {
        id,
        kind: node.kind,
        name: node.name,
        official_name: node.officialName,
        ods: node.ods,
        ons: node.ons,
        footprint_number: node.footprintNumber,
        population: node.population,
        list_size: node.listSize,
        longitude: place?.[0] ?? null,
        latitude: place?.[1] ?? null,
        postcode: node.postcode,
        acute: bit(node.acute),
        purpose: node.purpose,
        slug: node.slug,
        note: node.note,
      };
    }),
});
