import { evidenceLevels } from "../../../geodata/model/kinds.ts";
import { countInWords } from "../../domain/inWords.ts";
import { chosenKinds } from "../../domain/sharing/commonKinds.ts";
import { commonWeightFormula } from "../../domain/sharing/commonWeight.ts";
import { mostFound } from "../../graph/collaborationBook.ts";
import { collaborationRows } from "./collaborationRows.ts";
import { evidenceColumn, inForceColumn } from "./inForceColumn.ts";
import { queryTable } from "./queryTable.ts";

/** Some 20 MB as text: thirty times what is compiled, and room for three groupings that every CCG should be in. */
const mostRows = 150_000;

/** What every two CCGs chose to share. */
export const collaborationTable = queryTable({
  name: "collaboration",
  description: `What every two CCGs chose to share: one row for each post, function or grouping that both are tied to on the day asked about. Every pair stands here twice, once from either side, so that WHERE a = … finds all that one CCG shares; halve what you add up over all. What is not recorded is not here, which does not mean that nothing is shared. No more than ${countInWords(mostRows)} rows stand here: where more would, the posts, functions and groupings that the most CCGs share are left out whole, and all of them where CCGs would share anything more than ${countInWords(mostFound)} times; who is tied to them is in ties all the same. Weights: ${commonWeightFormula}`,
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
  rows: function* ({ collaboration, asAt }) {
    const { pairing } = collaboration.paired({
      of: "ccg",
      on: new Set(chosenKinds),
      purposes: null,
      asAt,
      evidence: new Set(evidenceLevels),
    });
    if (pairing !== null) yield* collaborationRows(pairing, mostRows);
  },
});
