import { z } from "zod";
import type { CompiledNode, CompiledTie } from "../../model/artefacts.ts";
import { nodeId } from "../../model/identifiers.ts";
import { decimal, trustCode, words } from "../columns.ts";
import { rowNumber } from "../readTable.ts";
import { refuseRepeats } from "../refuseRepeats.ts";
import { SourceFault } from "../sourceFault.ts";
import { ccgCode } from "./areaRows.ts";
import { lookup } from "./directory.ts";
import { compiledNode, compiledTie, type Facts, facts, noteOf, type Tables } from "./facts.ts";
import { properCase } from "./properCase.ts";
import { provenanceCitation } from "./provenanceCitation.ts";
import { plainTrustName } from "./providerNames.ts";

const AdmissionsRow = z.object({
  ccg_ods: ccgCode,
  trust_code: trustCode,
  trust_name: words,
  share_of_admissions: decimal.pipe(z.number().min(0, "must be 0 to 1").max(1, "must be 0 to 1")),
});
type AdmissionsRow = z.infer<typeof AdmissionsRow>;

/** Rounding to four decimals leaves up to 0.0001; shares below 1% are not listed, a few to a CCG. */
const tolerance = { below: 0.02, above: 0.0005 };

/**
 * Which trusts a CCG's people were admitted to, by share of admissions in 2020, the nearest year there is.
 * A tie goes to the organisation as named in 2020, some of them successors of mergers, and never says who
 * provided in 2016. One of them is in no list of trusts and becomes a node of its own.
 *
 * Throws `SourceFault` on an unknown CCG, a pair that stands twice or shares that do not add up to about 1.
 */
export function compileAdmissions(
  tables: Tables,
  known: { ccgIds: ReadonlyMap<string, string>; trustIds: ReadonlySet<string> },
): Facts {
  const file = tables.fileOf("ccg-trust-admissions");
  const rows = tables.read("ccg-trust-admissions", AdmissionsRow);
  const ccgOf = lookup("CCG", known.ccgIds);
  refuseRepeats(
    file,
    "trust_code",
    rows.map((row) => `${row.ccg_ods} ${row.trust_code}`),
  );
  const totals = new Map<string, number>();
  const ties = rows.map((row, index): CompiledTie => {
    const place = { file, row: rowNumber(index), column: "ccg_ods" };
    totals.set(row.ccg_ods, (totals.get(row.ccg_ods) ?? 0) + row.share_of_admissions);
    return usesTie(ccgOf(row.ccg_ods, place), row);
  });
  for (const [ccg, total] of totals) {
    if (total >= 1 - tolerance.below && total <= 1 + tolerance.above) continue;
    const place = { file, column: "share_of_admissions", value: total.toFixed(4) };
    throw new SourceFault(place, `the shares of CCG ${ccg} do not add up to 1`);
  }
  return facts({ nodes: trustsOf2020(rows, known.trustIds), ties });
}

/** Trusts that had taken over neighbours between 2016 and 2020, so that their shares are wider than their old selves. */
const grownBy2020: ReadonlySet<string> = new Set(["R0D", "RNN", "RH5", "RAJ", "RC9", "REM", "RDE"]);

function usesTie(ccg: string, row: AdmissionsRow): CompiledTie {
  return compiledTie({
    kind: "uses",
    source: ccg,
    target: nodeId("trust", row.trust_code),
    targetName: plainTrustName(row.trust_name),
    share: row.share_of_admissions,
    validFrom: "2020",
    validTo: "2020",
    datesAsWritten: "2020",
    evidence: "documented",
    inForceApril2016: "unknown",
    note: noteOf(
      `Admissions of 2020 to ${properCase(row.trust_name)}, made from district figures: CCGs within one district share values`,
      grownBy2020.has(row.trust_code) ? "By 2020 this trust had taken over neighbours" : null,
    ),
    sources: [provenanceCitation("ccg-trust-admissions")],
    dataset: "ccg-trust-admissions",
  });
}

function trustsOf2020(rows: AdmissionsRow[], trustIds: ReadonlySet<string>): CompiledNode[] {
  const names = new Map(rows.map((row) => [row.trust_code, row.trust_name]));
  return [...names]
    .filter(([code]) => !trustIds.has(nodeId("trust", code)))
    .map(([code, name]) =>
      compiledNode({
        id: nodeId("trust", code),
        kind: "trust",
        name: plainTrustName(name),
        officialName: properCase(name),
        ods: code,
        note: "A trust of 2020, formed by a merger after 2016; known only from the admissions of that year.",
        datasets: ["ccg-trust-admissions"],
      }),
    );
}
