import { inForceAt } from "../../graph/inForce.ts";
import { evidenceColumn, inForceColumn, validityColumns } from "./inForceColumn.ts";
import { queryTable } from "./queryTable.ts";

const belonging = new Set(["member-of", "shares-post", "shares-function"]);

/** Who belongs to what: the ties of membership and sharing, plainly. */
export const membersTable = queryTable({
  name: "members",
  description:
    "Who belongs to what: CCGs, councils, trusts and practices in groupings, footprints, regions and CCGs, and whoever shares a post or a function. The ties of membership and sharing alone, with the kinds of both ends beside them.",
  columns: {
    thing: {
      type: "TEXT",
      description: "The grouping, post, function, area, trust or support unit",
      references: "nodes.id",
    },
    thing_kind: { type: "TEXT", description: "Its kind: grouping, post, function, stp, region, ccg …" },
    organisation: { type: "TEXT", description: "Who belongs to it", references: "nodes.id" },
    organisation_kind: { type: "TEXT", description: "Its kind: ccg, county, practice, hospital …" },
    role: {
      type: "TEXT",
      description: "host or partner; primary, part or listed (listed counts none of its people); customer",
    },
    share: {
      type: "REAL",
      description: "Share of the organisation's residents that is in it; NULL where whole or unknown",
      unit: "share of 1",
    },
    ...validityColumns,
    evidence: evidenceColumn,
    in_force: inForceColumn,
    tie: { type: "TEXT", description: "The tie that says so", references: "ties.id" },
  },
  indexes: [["thing"], ["organisation"], ["thing_kind", "organisation_kind"]],
  datasets: ({ graph }) =>
    graph.network
      .filterEdges((_, { kind }) => belonging.has(kind))
      .map((id) => graph.network.getEdgeAttribute(id, "dataset")),
  rows: function* ({ graph, asAt }) {
    for (const { edge, attributes: tie, sourceAttributes, targetAttributes } of graph.network.edgeEntries()) {
      if (!belonging.has(tie.kind)) continue;
      yield {
        thing: tie.target,
        thing_kind: targetAttributes.kind,
        organisation: tie.source,
        organisation_kind: sourceAttributes.kind,
        role: tie.role,
        share: tie.share,
        valid_from: tie.validFrom,
        valid_to: tie.validTo,
        evidence: tie.evidence,
        in_force: inForceAt(tie, asAt),
        tie: edge,
      };
    }
  },
});
