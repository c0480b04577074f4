import { inForceAt } from "../../graph/inForce.ts";
import { evidenceColumn, inForceColumn, validityColumns } from "./inForceColumn.ts";
import { queryTable } from "./queryTable.ts";

/** Every edge of the graph. */
export const tiesTable = queryTable({
  name: "ties",
  description:
    "Every tie between two nodes, as in the graph: one row each, from source to target. Ties of every date and every level of evidence are here; choose by in_force and evidence.",
  columns: {
    id: { type: "TEXT", description: "The tie's own identifier" },
    kind: {
      type: "TEXT",
      description:
        "member-of, shares-post, shares-function, borders, overlaps, uses (a CCG's admissions to a trust, 2020) or succeeds",
    },
    source: { type: "TEXT", description: "Where it leads from", references: "nodes.id" },
    target: { type: "TEXT", description: "Where it leads to", references: "nodes.id" },
    target_name: {
      type: "TEXT",
      description: "What the source calls the target, where that differs: the trust as named in 2020",
    },
    role: {
      type: "TEXT",
      description:
        "host or partner of a post or function; primary, part or listed in a footprint; customer of a support unit",
    },
    delivery_model: { type: "TEXT", description: "How a shared function is delivered, where known" },
    share: {
      type: "REAL",
      description:
        "member-of and overlaps: share of the source's residents; uses: share of the CCG's admissions. NULL where unknown or whole",
      unit: "share of 1",
    },
    people: { type: "INTEGER", description: "overlaps only: residents in common", unit: "people" },
    share_of_target: {
      type: "REAL",
      description: "overlaps only: the same people as a share of the target's residents",
      unit: "share of 1",
    },
    km: {
      type: "REAL",
      description: "borders only: length of the line on land; NULL over water",
      unit: "km",
    },
    crossing: { type: "TEXT", description: "borders only: land, ferry or bridge" },
    ...validityColumns,
    seen_by: { type: "TEXT", description: "The latest date by which a source shows it to exist" },
    dates_as_written: { type: "TEXT", description: "The dates in the source's own words" },
    evidence: evidenceColumn,
    in_force: inForceColumn,
    note: { type: "TEXT", description: "How far the source goes, in words" },
    dataset: { type: "TEXT", description: "The dataset it comes from, a key of /api/sources" },
  },
  primaryKey: ["id"],
  indexes: [["source", "kind"], ["target", "kind"], ["kind"]],
  datasets: ({ graph }) => graph.network.mapEdges((_, { dataset }) => dataset),
  rows: function* ({ graph, asAt }) {
    for (const { edge: id, attributes: tie } of graph.network.edgeEntries()) {
      yield {
        id,
        kind: tie.kind,
        source: tie.source,
        target: tie.target,
        target_name: tie.targetName,
        role: tie.role,
        delivery_model: tie.deliveryModel,
        share: tie.share,
        people: tie.people,
        share_of_target: tie.shareOfTarget,
        km: tie.km,
        crossing: tie.crossing,
        valid_from: tie.validFrom,
        valid_to: tie.validTo,
        seen_by: tie.seenBy,
        dates_as_written: tie.datesAsWritten,
        evidence: tie.evidence,
        in_force: inForceAt(tie, asAt),
        note: tie.note,
        dataset: tie.dataset,
      };
    }
  },
});
