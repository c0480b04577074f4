import { z } from "zod";
import type { Citation, CompiledTie, Observation } from "../../model/artefacts.ts";
import { nodeId } from "../../model/identifiers.ts";
import { words, wordsOrNull } from "../columns.ts";
import { rowNumber } from "../readTable.ts";
import { refuseRepeats } from "../refuseRepeats.ts";
import { SourceFault } from "../sourceFault.ts";
import { ccgCode } from "./areaRows.ts";
import { addressOrNull, citationOf } from "./citations.ts";
import type { CodePlace, Directory } from "./directory.ts";
import { compiledNode, compiledTie, type Facts, facts, noteOf, type Tables } from "./facts.ts";
import { parseDates } from "./parseDates.ts";
import { supportUnits } from "./supportUnits.ts";

const CustomerRow = z.object({
  ods_code: ccgCode,
  csu: words,
  period: words,
  basis: words,
  url: wordsOrNull,
});
type CustomerRow = z.infer<typeof CustomerRow>;

const FactRow = z.object({
  csu: words,
  as_of: words,
  fact: words,
  ccg_ods: wordsOrNull,
  source: words,
  url: wordsOrNull,
});
type FactRow = z.infer<typeof FactRow>;

/**
 * Commissioning support units as nodes, their customers as ties (`member-of` with the role customer, which is
 * as near as the vocabulary comes to "buys from"), and the facts that are known of them as observations.
 * A customer inferred from a count of CCGs is likely, and so is one that appears in a unit's papers.
 * Throws `SourceFault` on an unknown CCG or a unit that supportUnits.ts does not list.
 */
export function compileSupportUnits(tables: Tables, directory: Directory): Facts {
  const rows = tables.read("ccg-csu", CustomerRow);
  const said = tables.read("csu-facts", FactRow);
  const [customersFile, factsFile] = [tables.fileOf("ccg-csu"), tables.fileOf("csu-facts")];
  refuseRepeats(
    customersFile,
    "csu",
    rows.map((row) => `${row.ods_code} ${row.csu}`),
  );
  const ties = rows.map((row, index) => {
    const place = { file: customersFile, row: rowNumber(index) };
    const ccg = directory.ccg(row.ods_code, { ...place, column: "ods_code" });
    return customerTie(ccg, unitOf(row.csu, { ...place, column: "csu" }), row);
  });
  return facts({
    nodes: supportUnits.map((unit) =>
      compiledNode({
        id: nodeId("csu", unit.code),
        kind: "csu",
        name: unit.name,
        ods: unit.ods,
        note: unit.note,
        datasets: ["ccg-csu", "csu-facts"],
      }),
    ),
    ties: [...ties, ...customersNotYetTied(factsFile, said, ties, directory)],
    observations: said.map((row, index) =>
      observation(row, { file: factsFile, row: rowNumber(index), column: "csu" }),
    ),
  });
}

function unitOf(name: string, place: CodePlace): string {
  const unit = supportUnits.find(({ calledInTables }) => calledInTables.includes(name));
  if (unit === undefined) throw new SourceFault({ ...place, value: name }, "no support unit has this name");
  return nodeId("csu", unit.code);
}

function customerTie(
  ccg: string,
  unit: string,
  row: Pick<CustomerRow, "period" | "basis" | "url">,
): CompiledTie {
  return compiledTie({
    kind: "member-of",
    source: ccg,
    target: unit,
    role: "customer",
    ...parseDates(row.period, { kind: "grouping", sighting: !/\bto about\b/.test(row.period) }),
    datesAsWritten: row.period,
    evidence: "likely",
    inForceApril2016: inForce(row.period),
    note: noteOf(`Basis: ${basisInWords(row.basis)}`),
    sources: [citationOfCustomer(row)],
    dataset: "ccg-csu",
  });
}

/** The year to March 2016 ends the day before; a unit that ended "about April 2016" may or may not have stood. */
function inForce(period: string): "likely" | "unknown" {
  return period === "2015/16" ? "likely" : "unknown";
}

function basisInWords(basis: string): string {
  return basis.replace(/^already held \((.*)\)$/, "named in the $1");
}

function citationOfCustomer(row: Pick<CustomerRow, "basis" | "url">): Citation {
  const pack = /^already held \((.*)\)$/.exec(row.basis)?.[1];
  const url = addressOrNull(row.url ?? undefined);
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, "");
  return { title: pack ?? host ?? row.basis, publisher: null, date: null, url };
}

/** A fact may name customers that the customers' table lacks. */
function customersNotYetTied(
  file: string,
  said: readonly FactRow[],
  ties: readonly CompiledTie[],
  directory: Directory,
): CompiledTie[] {
  const tied = new Set(ties.map((tie) => tie.id));
  return said.flatMap((row, index) => {
    if (row.ccg_ods === null) return [];
    const place = { file, row: rowNumber(index) };
    const unit = unitOf(row.csu, { ...place, column: "csu" });
    return directory
      .ccgs(row.ccg_ods, { ...place, column: "ccg_ods" })
      .map((ccg) => customerTie(ccg, unit, { period: row.as_of, basis: row.fact, url: row.url }))
      .filter((tie) => !tied.has(tie.id))
      .map((tie) => ({ ...tie, sources: [citationOf(row.source, row.url)], dataset: "csu-facts" }));
  });
}

function observation(row: FactRow, place: CodePlace): Observation {
  return {
    node: row.csu === "England" ? "england" : unitOf(row.csu, place),
    key: "csu-fact",
    period: row.as_of,
    value: row.fact,
    unit: null,
    note: null,
    sources: [citationOf(row.source, row.url)],
    dataset: "csu-facts",
  };
}
