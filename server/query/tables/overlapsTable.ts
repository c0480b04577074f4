import { areaKinds } from "../../../geodata/model/kinds.ts";
import { overlapPairs } from "../../graph/overlapPairs.ts";
import { queryTable } from "./queryTable.ts";

/** How the areas of every two layers overlap, by people. */
export const overlapsTable = queryTable({
  name: "overlaps",
  description:
    "The people each area of one layer has in common with each area of another layer, for every two layers and both ways round; pairs without people in common have no row. Exact: counted from the pieces of England that no boundary divides.",
  columns: {
    of: { type: "TEXT", description: "An area of one layer", references: "nodes.id" },
    of_kind: { type: "TEXT", description: "Its layer: ccg, district, county, stp or region" },
    with: { type: "TEXT", description: "An area of another layer", references: "nodes.id" },
    with_kind: { type: "TEXT", description: "Its layer" },
    population: { type: "INTEGER", description: "Residents of both in mid-2015", unit: "people" },
    share_of_of: {
      type: "REAL",
      description: "They as a share of the first area's residents",
      unit: "share of 1",
    },
    share_of_with: {
      type: "REAL",
      description: "They as a share of the second area's residents",
      unit: "share of 1",
    },
  },
  indexes: [
    ["of", "with_kind"],
    ["with", "of_kind"],
    ["of_kind", "with_kind"],
  ],
  datasets: () => ["lsoa-table"],
  rows: function* ({ table }) {
    for (const of of areaKinds) {
      for (const other of areaKinds) {
        if (of === other) continue;
        for (const pair of overlapPairs(table, of, other)) {
          yield {
            of: pair.source,
            of_kind: of,
            with: pair.target,
            with_kind: other,
            population: pair.people,
            share_of_of: pair.share,
            share_of_with: pair.shareOfTarget,
          };
        }
      }
    }
  },
});
