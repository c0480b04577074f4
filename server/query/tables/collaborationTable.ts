import { evidenceLevels } from "../../../geodata/model/kinds.ts";
import { chosenKinds } from "../../domain/sharing/commonKinds.ts";
import { commonWeightFormula } from "../../domain/sharing/commonWeight.ts";
import { projectionOf } from "../../graph/projection.ts";
import { evidenceColumn, inForceColumn } from "./inForceColumn.ts";
import { queryTable } from "./queryTable.ts";

/** What every two CCGs chose to share. */
export const collaborationTable = queryTable({
  name: "collaboration",
  description: `What every two CCGs chose to share: one row for each post, function or grouping that both are tied to on the day asked about. Every pair stands here twice, once from either side, so that WHERE a = … finds all that one CCG shares; halve what you add up over all. What is not recorded is not here, which does not mean that nothing is shared. Weights: ${commonWeightFormula}`,
  columns: {
    a: { type: "TEXT", description: "A CCG", references: "nodes.id" },
    b: { type: "TEXT", description: "Another CCG", references: "nodes.id" },
    kind: { type: "TEXT", description: "post, function or grouping" },
    thing: { type: "TEXT", description: "What they share", references: "nodes.id" },
    name: { type: "TEXT", description: "What it is called" },
    what: {
      type: "TEXT",
      description: "The role, function or purpose as a slug, as in accountable-officer",
    },
    purpose: { type: "TEXT", description: "For groupings: joint-committee, federation, vanguard …" },
    weight: {
      type: "REAL",
      description: "What it adds to the weight between the two where it is in force, yes or likely",
    },
    in_force: inForceColumn,
    evidence: evidenceColumn,
    valid_from: {
      type: "TEXT",
      description: "The later of the two starts; NULL where either is not known",
    },
    valid_to: { type: "TEXT", description: "The earlier of the two ends; NULL where either is not known" },
  },
  indexes: [["a"], ["b"], ["thing"]],
  datasets: ({ graph }) =>
    graph.network
      .filterNodes((_, { kind }) => chosenKinds.some((each) => each === kind))
      .flatMap((id) => graph.network.getNodeAttribute(id, "datasets")),
  rows: function* ({ graph, table, asAt }) {
    const { edges } = projectionOf(
      { graph, table },
      {
        of: "ccg",
        on: new Set(chosenKinds),
        purposes: null,
        weights: {},
        withUnknown: true,
        asAt,
        evidence: new Set(evidenceLevels),
      },
    );
    for (const { source, target, shared } of edges) {
      for (const { id, inForce, validFrom, validTo, sources: _, ...common } of shared) {
        const row = { ...common, thing: id, in_force: inForce, valid_from: validFrom, valid_to: validTo };
        yield { a: source, b: target, ...row };
        yield { a: target, b: source, ...row };
      }
    }
  },
});
