import { z } from "zod";
import type { CompiledNode, CompiledTie } from "../../model/artefacts.ts";
import { nodeId } from "../../model/identifiers.ts";
import { searchKey } from "../../model/plainNames.ts";
import { latitude, longitude, siteCode, trustCode, words, wordsOrNull } from "../columns.ts";
import { rowNumber } from "../readTable.ts";
import { refuseRepeats } from "../refuseRepeats.ts";
import { SourceFault } from "../sourceFault.ts";
import { compiledNode, compiledTie, type Facts, facts, noteOf, type Tables } from "./facts.ts";
import { properCase } from "./properCase.ts";
import { provenanceCitation } from "./provenanceCitation.ts";
import { plainTrustName } from "./providerNames.ts";

const TrustRow = z.object({
  ods_code: trustCode,
  name: words,
  lat: latitude,
  lon: longitude,
  postcode: wordsOrNull,
  acute_in_hf_2018: z.enum(["0", "1"], { error: "must be 0 or 1" }),
});

const HospitalRow = z.object({
  site_code: siteCode,
  name: words,
  parent_ods: trustCode,
  parent_name: words,
  postcode: wordsOrNull,
  lat: latitude,
  lon: longitude,
});
/** Of the table of admissions, only whom people were admitted to. */
const AdmittingRow = z.object({ trust_code: trustCode, trust_name: words });

type HospitalRow = z.infer<typeof HospitalRow>;

/**
 * Trusts and hospital sites with their positions, and which site is whose.
 *
 * Sites name 53 parent organisations that are not in the list of trusts: NHS trusts that had merged by the
 * time of the list, and companies and charities. Each becomes a node of kind `trust`, for that is what runs
 * hospitals here, with what the site's row says: no position, and `acute` unknown.
 *
 * Throws `SourceFault` on a cell out of bounds, a repeated code, or a parent under two names.
 */
export function compileProviders(tables: Tables): Facts {
  const trusts = tables.read("trusts", TrustRow);
  const hospitals = tables.read("hospitals", HospitalRow);
  const hospitalFile = tables.fileOf("hospitals");
  refuseRepeats(
    tables.fileOf("trusts"),
    "ods_code",
    trusts.map((row) => row.ods_code),
  );
  refuseRepeats(
    hospitalFile,
    "site_code",
    hospitals.map((row) => row.site_code),
  );
  const listed = new Set(trusts.map((row) => row.ods_code));
  const names2020 = new Map(
    tables.read("ccg-trust-admissions", AdmittingRow).map((row) => [row.trust_code, row.trust_name]),
  );
  return facts({
    nodes: [
      ...trusts.map((row) => trustNode(row, names2020.get(row.ods_code) ?? null)),
      ...parentsNotListed(hospitalFile, hospitals, listed),
      ...hospitals.map(hospitalNode),
    ],
    ties: hospitals.map(siteTie),
  });
}

/**
 * A trust of the list. The list of acute trusts is of 2018 and leaves out some to which people were admitted
 * in 2020; by then some codes belonged to larger trusts under other names (`name2020`; `null` where no
 * admissions name the code).
 */
function trustNode(row: z.infer<typeof TrustRow>, name2020: string | null): CompiledNode {
  const acute = row.acute_in_hf_2018 === "1";
  const renamed = name2020 !== null && searchKey(name2020) !== searchKey(row.name);
  return compiledNode({
    id: nodeId("trust", row.ods_code),
    kind: "trust",
    name: plainTrustName(row.name),
    officialName: properCase(row.name),
    ods: row.ods_code,
    position: [row.lon, row.lat],
    postcode: row.postcode,
    acute,
    note: noteOf(
      !acute && name2020 !== null
        ? "Not on the list of acute trusts of 2018, though the admissions of 2020 name it"
        : null,
      renamed ? `The admissions of 2020 call it ${properCase(name2020)}` : null,
    ),
    datasets: ["trusts"],
  });
}

function parentsNotListed(
  file: string,
  hospitals: HospitalRow[],
  listed: ReadonlySet<string>,
): CompiledNode[] {
  const names = new Map<string, string>();
  hospitals.forEach((row, index) => {
    if (listed.has(row.parent_ods)) return;
    const name = names.get(row.parent_ods);
    if (name !== undefined && name !== row.parent_name) {
      const place = { file, row: rowNumber(index), column: "parent_name", value: row.parent_name };
      throw new SourceFault(place, `the same organisation was named ${name} before`);
    }
    names.set(row.parent_ods, row.parent_name);
  });
  return [...names].map(([ods, name]) =>
    compiledNode({
      id: nodeId("trust", ods),
      kind: "trust",
      name: plainTrustName(name),
      officialName: properCase(name),
      ods,
      note: "Known only as the organisation that ran hospital sites in September 2016; not in the list of trusts.",
      datasets: ["hospitals"],
    }),
  );
}

function hospitalNode(row: HospitalRow): CompiledNode {
  return compiledNode({
    id: nodeId("hospital", row.site_code),
    kind: "hospital",
    name: properCase(row.name),
    ods: row.site_code,
    position: [row.lon, row.lat],
    postcode: row.postcode,
    datasets: ["hospitals"],
  });
}

/** The list of sites is of September 2016: that a site was its trust's in April is likely, not read. */
function siteTie(row: HospitalRow): CompiledTie {
  return compiledTie({
    kind: "member-of",
    source: nodeId("hospital", row.site_code),
    target: nodeId("trust", row.parent_ods),
    seenBy: "2016-09",
    evidence: "documented",
    inForceApril2016: "likely",
    sources: [provenanceCitation("hospitals")],
    dataset: "hospitals",
  });
}
