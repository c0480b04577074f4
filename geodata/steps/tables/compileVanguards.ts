import { z } from "zod";
import type { CompiledTie, Observation } from "../../model/artefacts.ts";
import { nodeId } from "../../model/identifiers.ts";
import type { EvidenceLevel } from "../../model/kinds.ts";
import { wholeNumber, words, wordsOrNull } from "../columns.ts";
import { rowNumber } from "../readTable.ts";
import { refuseRepeats } from "../refuseRepeats.ts";
import { citationOf } from "./citations.ts";
import type { Directory } from "./directory.ts";
import { compiledNode, compiledTie, type Facts, facts, noteOf, type Tables } from "./facts.ts";
import { refusePersons } from "./refusePersons.ts";

/** The five kinds of new care model that vanguards tried. */
const types = {
  PACS: "Primary and acute care system",
  MCP: "Multispecialty community provider",
  EHCH: "Enhanced health in care homes",
  UEC: "Urgent and emergency care",
  ACC: "Acute care collaboration",
} as const;

const VanguardRow = z.object({
  no: wholeNumber,
  type: z.enum(["PACS", "MCP", "EHCH", "UEC", "ACC"], { error: "must be PACS, MCP, EHCH, UEC or ACC" }),
  vanguard: words,
  announced: z.string().regex(/^\d{4}-\d{2}$/, "must be a month, like 2015-03"),
  lead_or_partner_organisations: wordsOrNull,
  trust_ods: wordsOrNull,
  ccg_ods: wordsOrNull,
  ccg_basis: wordsOrNull,
  population_as_stated: wordsOrNull,
  source: words,
  url: wordsOrNull,
});
type VanguardRow = z.infer<typeof VanguardRow>;

/**
 * The 50 vanguards as groupings, with the CCGs and trusts that take part. A member that the source names is
 * documented; one inferred from the vanguard's name or its place is likely, and the note keeps the basis.
 * A vanguard without CCGs in the source has none here, for which CCGs it covered is not known.
 */
export function compileVanguards(tables: Tables, directory: Directory): Facts {
  const file = tables.fileOf("vanguards");
  const rows = tables.read("vanguards", VanguardRow);
  refuseRepeats(
    file,
    "no",
    rows.map((row) => String(row.no)),
  );
  return facts({
    nodes: rows.map((row) =>
      compiledNode({
        id: idOf(row),
        kind: "grouping",
        name: row.vanguard,
        purpose: "vanguard",
        slug: row.type.toLowerCase(),
        note: noteOf(
          `${types[row.type]} vanguard`,
          row.lead_or_partner_organisations && `Partners: ${row.lead_or_partner_organisations}`,
          row.ccg_basis && `CCGs: ${row.ccg_basis}`,
        ),
        datasets: ["vanguards"],
      }),
    ),
    ties: rows.flatMap((row, index) => tiesOf(row, { file, row: rowNumber(index) }, directory)),
    observations: rows.flatMap(populationOf),
  });
}

function idOf(row: VanguardRow): string {
  return nodeId("grouping", `vanguard-${String(row.no).padStart(2, "0")}`);
}

function tiesOf(row: VanguardRow, place: { file: string; row: number }, directory: Directory): CompiledTie[] {
  refusePersons(row.lead_or_partner_organisations ?? "", place);
  const ccgs = row.ccg_ods === null ? [] : directory.ccgs(row.ccg_ods, { ...place, column: "ccg_ods" });
  const trusts = (row.trust_ods?.split(";") ?? []).map((code) =>
    directory.trust(code, { ...place, column: "trust_ods" }),
  );
  const stated = statedCodes(row);
  const evidenceOf = (ccg: string): EvidenceLevel =>
    stated === "all" || stated.some((code) => directory.ccg(code, { ...place, column: "ccg_basis" }) === ccg)
      ? "documented"
      : "likely";
  return [
    ...ccgs.map((ccg) => memberTie(row, ccg, evidenceOf(ccg), row.ccg_basis)),
    ...trusts.map((trust) => memberTie(row, trust, trustEvidence(row), null)),
  ];
}

/** "stated (…)" covers every CCG of the row; "…; 03X stated, … inferred" covers the ones it names. */
function statedCodes(row: VanguardRow): "all" | string[] {
  const basis = row.ccg_basis ?? "";
  if (basis.startsWith("stated")) return "all";
  return [...basis.matchAll(/\b(\d{2}[A-Z]) stated\b/g)].map((match) => match[1] ?? "");
}

function trustEvidence(row: VanguardRow): EvidenceLevel {
  const partners = row.lead_or_partner_organisations;
  return partners === null || /\binferred\b/.test(partners) ? "likely" : "documented";
}

function memberTie(
  row: VanguardRow,
  member: string,
  evidence: EvidenceLevel,
  basis: string | null,
): CompiledTie {
  return compiledTie({
    kind: "member-of",
    source: member,
    target: idOf(row),
    validFrom: row.announced,
    datesAsWritten: `announced ${row.announced}`,
    evidence,
    inForceApril2016: evidence === "documented" ? "yes" : "likely",
    note: basis === null ? null : noteOf(`Basis: ${basis}`),
    sources: [citationOf(row.source, row.url)],
    dataset: "vanguards",
  });
}

function populationOf(row: VanguardRow): Observation[] {
  if (row.population_as_stated === null) return [];
  return [
    {
      node: idOf(row),
      key: "population-as-stated",
      period: "2015",
      value: row.population_as_stated,
      unit: null,
      note: "In the vanguard's own words, not counted from areas.",
      sources: [citationOf(row.source, row.url)],
      dataset: "vanguards",
    },
  ];
}
