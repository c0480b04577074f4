import type { Citation, CompiledTie } from "../../model/artefacts.ts";
import { nodeId } from "../../model/identifiers.ts";
import type { CompileInput } from "../compileInput.ts";
import { rowNumber } from "../readTable.ts";
import { SourceFault } from "../sourceFault.ts";
import { FootprintListRow, MembershipRow } from "./areaRows.ts";
import { lookup } from "./directory.ts";
import { compiledTie } from "./facts.ts";
import { provenanceCitation } from "./provenanceCitation.ts";

/**
 * Footprints were announced in March 2016: the first reports that name them and their leaders are of the 15th
 * and 30th. The membership itself carries no date.
 */
const announced = "2016-03";

/**
 * Four footprints were recoded by February 2017. ONS gives a new code where an area changes, so the 40 that kept
 * theirs were still the same areas, and their CCGs still in them; the boundaries bear it out.
 */
const recodedBy2017: ReadonlySet<string> = new Set(["E54000001", "E54000002", "E54000003", "E54000004"]);
const codesOf2017: Citation = {
  title: "Sustainability and Transformation Partnerships (February 2017) boundaries: names and codes",
  publisher: "Office for National Statistics",
  date: "2017-02",
  url: null,
};

const roles = { primary: "primary", "secondary(part)": "part", "also-listed": "listed" } as const;

/**
 * CCGs' membership of footprints. A CCG lies in one footprint (role primary), or is divided between its
 * primary one and another (role part). "Also listed" (role listed) is what a second register says of a CCG
 * that lies wholly elsewhere. The share is that of the CCG's people who live in the footprint, counted from
 * LSOAs: `null` where it is all of them, 0 where it is none, as for a CCG that is only listed. Each holds from
 * the month footprints were announced.
 *
 * Throws `SourceFault` on an unknown code, a CCG without exactly one primary footprint, or members that
 * differ from the footprints' own lists.
 */
export function compileFootprints(
  input: Pick<CompileInput, "read" | "fileOf" | "atoms">,
  ccgIds: ReadonlyMap<string, string>,
): CompiledTie[] {
  const rows = input.read("ccg-stp", MembershipRow);
  const lists = input.read("stp-footprints", FootprintListRow);
  const file = input.fileOf("ccg-stp");
  const ccgOf = lookup("CCG", ccgIds);
  const stpOf = lookup("footprint", new Map(lists.map((row) => [row.stp16cd, nodeId("stp", row.stp16cd)])));
  checkPrimaries(file, rows, ccgIds);
  checkLists(rows, lists, input.fileOf("stp-footprints"));
  return rows.map((row, index) => {
    const place = { file, row: rowNumber(index) };
    const source = ccgOf(row.ods_code, { ...place, column: "ods_code" });
    const target = stpOf(row.stp16cd, { ...place, column: "stp16cd" });
    const share = shareOfPeople(source, target, input.atoms);
    const isSeenIn2017 = row.membership !== "also-listed" && !recodedBy2017.has(row.stp16cd);
    return compiledTie({
      kind: "member-of",
      source,
      target,
      role: roles[row.membership],
      share: share === 1 ? null : share,
      evidence: "documented",
      inForceApril2016: "yes",
      validFrom: announced,
      seenBy: isSeenIn2017 ? codesOf2017.date : null,
      note: row.note,
      sources: [
        provenanceCitation("ccg-stp"),
        provenanceCitation("stp-leads"),
        ...(isSeenIn2017 ? [codesOf2017] : []),
      ],
      dataset: "ccg-stp",
    });
  });
}

function shareOfPeople(ccg: string, stp: string, atoms: CompileInput["atoms"]): number {
  const ofCcg = atoms.filter((atom) => nodeId("ccg", atom.ccg) === ccg);
  const inBoth = ofCcg.filter((atom) => nodeId("stp", atom.stp) === stp);
  return Number((peopleOf(inBoth) / peopleOf(ofCcg)).toFixed(4));
}

function peopleOf(atoms: CompileInput["atoms"]): number {
  return atoms.reduce((sum, atom) => sum + atom.people, 0);
}

function checkPrimaries(
  file: string,
  rows: readonly MembershipRow[],
  ccgIds: ReadonlyMap<string, string>,
): void {
  const primaries = new Set<string>();
  rows.forEach((row, index) => {
    if (row.membership !== "primary") return;
    if (primaries.has(row.ods_code)) {
      const place = { file, row: rowNumber(index), column: "ods_code", value: row.ods_code };
      throw new SourceFault(place, "the CCG has a second primary footprint");
    }
    primaries.add(row.ods_code);
  });
  const without = [...ccgIds.keys()].find((ods) => !primaries.has(ods));
  if (without !== undefined) {
    throw new SourceFault({ file, column: "ods_code", value: without }, "the CCG has no primary footprint");
  }
}

/** The footprints' table lists its CCGs too: the two must agree on all but the ones only also listed. */
function checkLists(rows: readonly MembershipRow[], lists: readonly FootprintListRow[], file: string): void {
  lists.forEach((footprint, index) => {
    const place = { file, row: rowNumber(index) };
    const listed = footprint.ccg_ods_codes.split(";");
    const members = rows.filter(
      (row) => row.stp16cd === footprint.stp16cd && row.membership !== "also-listed",
    );
    if (listed.length !== footprint.n_ccgs) {
      const value = String(footprint.n_ccgs);
      throw new SourceFault({ ...place, column: "n_ccgs", value }, `the row lists ${listed.length} CCGs`);
    }
    const odd = [
      ...members.map((row) => row.ods_code).filter((ods) => !listed.includes(ods)),
      ...listed.filter((ods) => !members.some((row) => row.ods_code === ods)),
    ][0];
    if (odd !== undefined) {
      const what = "the memberships and the footprints' lists differ over this CCG";
      throw new SourceFault({ ...place, column: "ccg_ods_codes", value: odd }, what);
    }
  });
}
