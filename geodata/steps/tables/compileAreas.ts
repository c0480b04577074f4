import type { CompiledNode, CompiledTie } from "../../model/artefacts.ts";
import { nodeId } from "../../model/identifiers.ts";
import { plainAreaName, plainCcgName } from "../../model/plainNames.ts";
import type { CompileInput } from "../compileInput.ts";
import type { CcgRow, DistrictRow, FootprintRow } from "../readAreas.ts";
import { FootprintListRow } from "./areaRows.ts";
import { compiledNode, compiledTie, type Facts, facts } from "./facts.ts";
import { provenanceCitation } from "./provenanceCitation.ts";

/**
 * The areas of the five layers as nodes, and what the registers say of their nesting: each CCG in its region
 * and each district in its county. Membership of footprints has a table of its own (compileFootprints).
 */
export function compileAreas(input: Pick<CompileInput, "read" | "ccgs" | "districts" | "footprints">): Facts {
  const { ccgs, districts, footprints } = input;
  return facts({
    nodes: [
      ...ccgs.map(ccgNode),
      ...districts.map(districtNode),
      ...countyNodes(districts),
      ...footprints.map(footprintNode),
      ...regionNodes(ccgs, input.read("stp-footprints", FootprintListRow)),
    ],
    ties: [...ccgs.map(regionTie), ...districts.map(countyTie)],
  });
}

/** What the registers do not say of a CCG. The codes are those of the CCGs that came before. */
const ccgNotes: Readonly<Record<string, string>> = {
  "13T": "Formed in April 2015 by the merger of three CCGs (ODS codes 00F, 00G and 00H).",
};

function ccgNode(row: CcgRow): CompiledNode {
  return compiledNode({
    id: nodeId("ccg", row.code),
    kind: "ccg",
    name: plainCcgName(row.officialName),
    officialName: row.officialName,
    ods: row.ods,
    ons: row.code,
    note: ccgNotes[row.ods] ?? null,
    datasets: ["ccg-april-2016"],
  });
}

function districtNode(row: DistrictRow): CompiledNode {
  return compiledNode({
    id: nodeId("district", row.code),
    kind: "district",
    name: plainAreaName(row.name),
    officialName: row.name,
    ons: row.code,
    datasets: ["district-to-county"],
  });
}

function countyNodes(districts: readonly DistrictRow[]): CompiledNode[] {
  const officialNames = new Map(districts.map((row) => [row.county, row.countyName]));
  return [...officialNames].map(([code, officialName]) =>
    compiledNode({
      id: nodeId("county", code),
      kind: "county",
      name: plainAreaName(officialName),
      officialName,
      ons: code,
      datasets: ["district-to-county"],
    }),
  );
}

function footprintNode(row: FootprintRow): CompiledNode {
  return compiledNode({
    id: nodeId("stp", row.code),
    kind: "stp",
    name: row.name,
    ons: row.code,
    footprintNumber: row.number,
    datasets: ["stp-footprints"],
  });
}

/** The footprints' table says "North (Y54)" where the CCGs' says "North of England" and E40000001. */
function regionNodes(ccgs: readonly CcgRow[], lists: readonly FootprintListRow[]): CompiledNode[] {
  const regionOfFootprint = new Map(lists.map((row) => [row.stp16cd, row.region]));
  const ccgOfRegion = new Map(ccgs.map((row) => [row.region, row]));
  return [...ccgOfRegion].map(([code, ccg]) => {
    const written = regionOfFootprint.get(ccg.stp) ?? "";
    const [, name = ccg.regionName, ods = null] = /^(.+) \((Y\d{2})\)$/.exec(written) ?? [];
    return compiledNode({
      id: nodeId("region", code),
      kind: "region",
      name,
      officialName: ccg.regionName,
      ods,
      ons: code,
      datasets: ["ccg-april-2016", "stp-footprints"],
    });
  });
}

function regionTie(row: CcgRow): CompiledTie {
  return compiledTie({
    kind: "member-of",
    source: nodeId("ccg", row.code),
    target: nodeId("region", row.region),
    evidence: "documented",
    inForceApril2016: "yes",
    sources: [provenanceCitation("ccg-april-2016")],
    dataset: "ccg-april-2016",
  });
}

function countyTie(row: DistrictRow): CompiledTie {
  return compiledTie({
    kind: "member-of",
    source: nodeId("district", row.code),
    target: nodeId("county", row.county),
    evidence: "documented",
    inForceApril2016: "yes",
    sources: [provenanceCitation("district-to-county")],
    dataset: "district-to-county",
  });
}
