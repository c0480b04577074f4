import { CompiledNodes, CompiledPractices, CompiledTies, Observations } from "../../model/artefacts.ts";
import type { SourceKey } from "../../sources.ts";
import type { Artefact } from "../compileInput.ts";
import { gatherTables, type TablesInput, type TablesOptions } from "./gatherTables.ts";

const nodeInputs = [
  "ccg-april-2016",
  "district-to-county",
  "stp-footprints",
  "trusts",
  "hospitals",
  "ccg-trust-admissions",
  "ccg-sharing",
  "vanguards",
  "devolution-areas",
  "csu-facts",
  "ccg-csu",
  "localities-west-sussex",
] as const satisfies readonly SourceKey[];

const observationInputs = [
  "ccg-april-2016",
  "ccg-registered-people",
  "practices",
  "ccg-allocations",
  "co-commissioning",
  "co-commissioning-counts",
  "ccg-sharing-counts",
  "running-cost-allowance",
  "stp-leads",
  "csu-facts",
  "vanguards",
] as const satisfies readonly SourceKey[];

/**
 * The organisations, ties, practices and figures of the graph as four artefacts, each checked by its schema.
 * Throws `SourceFault` where a table cannot be trusted.
 */
export function compileTables(input: TablesInput, options?: TablesOptions): Artefact[] {
  const { nodes, ties, practices, observations } = gatherTables(input, options);
  return [
    {
      file: "nodes.json",
      title: "Organisations, areas, shared posts and functions, and groupings",
      inputs: nodeInputs,
      method:
        "One node for each row that names an area, trust, hospital site, support unit, vanguard, devolution area, locality or thing shared; names in the words people say, official names kept.",
      content: CompiledNodes.parse(nodes),
    },
    {
      file: "ties.json",
      title: "Who belongs to, shares, uses and borders what",
      inputs: [...nodeInputs, "ccg-stp", "lsoa-table", "lsoa-shapes-20m"],
      method:
        "One tie for each organisation that a row names, with the row's dates, evidence and sources; shares of people of a divided CCG from its LSOAs; borders from the unsimplified boundaries, with links over water reviewed by hand.",
      content: CompiledTies.parse(ties),
    },
    {
      file: "practices.json",
      title: "Member practices with their CCG and list size",
      inputs: ["practices"],
      method: "The register's rows, names recased; positions where the register gives them.",
      content: CompiledPractices.parse(practices),
    },
    {
      file: "observations.json",
      title: "Figures and facts observed of organisations, areas and England",
      inputs: observationInputs,
      method:
        "One observation for each figure of each row; allocations from thousands of pounds to pounds; registered people checked against the practices' lists.",
      content: Observations.parse(observations),
    },
  ];
}
