import { z } from "zod";
import type { CompiledNode, CompiledTie } from "../../model/artefacts.ts";
import { type EvidenceLevel, evidenceLevels } from "../../model/kinds.ts";
import { words, wordsOrNull } from "../columns.ts";
import { rowNumber } from "../readTable.ts";
import { SourceFault } from "../sourceFault.ts";
import { citationsOf } from "./citations.ts";
import type { Directory } from "./directory.ts";
import { compiledNode, compiledTie, type Facts, facts, noteOf, type Tables } from "./facts.ts";
import { groupInWords, nameOfShared } from "./groupNames.ts";
import { parseDates } from "./parseDates.ts";
import { parseInForce } from "./parseInForce.ts";
import { refusePersons } from "./refusePersons.ts";
import { councilsOf, type NamedCouncil } from "./sharingCouncils.ts";
import { deliveryModelOf, purposeOf, slugInWords } from "./sharingWords.ts";

const SharingRow = z.object({
  group_id: words,
  ccg_ods_codes: words,
  kind: z.enum(["post", "function", "grouping"], { error: "must be post, function or grouping" }),
  role_or_function: words,
  what_is_shared: words,
  host_ods: wordsOrNull,
  start_or_seen: words,
  in_force_april_2016: words,
  evidence: z.enum(evidenceLevels, { error: `must be one of ${evidenceLevels.join(", ")}` }),
  note: z.string(),
  source_title: z.string(),
  publisher: z.string(),
  source_date: z.string(),
  url: z.string(),
});
type SharingRow = z.infer<typeof SharingRow>;

const tieKinds = { post: "shares-post", function: "shares-function", grouping: "member-of" } as const;

/**
 * The sharing facts: each row becomes a node (a post, a function or a grouping) and a tie to it from every
 * CCG of the row, and from a council where the row names one. The ties carry the row's dates as far as they
 * can be read, its words, its evidence and its sources.
 *
 * A row's identifier is its group and role, `post:G01-accountable-officer`; a second row of the same group
 * and role is `…-2`, in the order of the file.
 * Throws `SourceFault` on an unknown code, a host that is no member, words of force that cannot be read, or
 * a person's name.
 */
export function compileSharing(tables: Tables, directory: Directory): Facts {
  const file = tables.fileOf("ccg-sharing");
  const identifiers = new Map<string, number>();
  return tables.read("ccg-sharing", SharingRow).reduce((all, row, index) => {
    const stem = `${row.kind}:${row.group_id}-${row.role_or_function}`;
    const count = (identifiers.get(stem) ?? 0) + 1;
    identifiers.set(stem, count);
    const id = count === 1 ? stem : `${stem}-${count}`;
    const { node, ties } = factsOfRow(row, id, { file, row: rowNumber(index) }, directory);
    all.nodes.push(node);
    all.ties.push(...ties);
    return all;
  }, facts({}));
}

type RowPlace = { file: string; row: number };

function factsOfRow(row: SharingRow, id: string, place: RowPlace, directory: Directory) {
  for (const text of [row.what_is_shared, row.note, row.source_title]) refusePersons(text, place);
  const members = directory.ccgs(row.ccg_ods_codes, { ...place, column: "ccg_ods_codes" });
  const host = row.host_ods === null ? null : directory.ccg(row.host_ods, { ...place, column: "host_ods" });
  if (host !== null && !members.includes(host)) {
    throw new SourceFault({ ...place, column: "host_ods", value: row.host_ods }, "the host is no member");
  }
  const roleOf = (member: string) => (host === null ? null : member === host ? "host" : "partner");
  const common = tieOfRow(row, id, place);
  return {
    node: nodeOfRow(row, id, members, directory),
    ties: [
      ...members.map((member) => compiledTie({ ...common, source: member, role: roleOf(member) })),
      ...(councilsOf[id] ?? []).map((council) => councilTie(common, council, directory)),
    ],
  };
}

function nodeOfRow(
  row: SharingRow,
  id: string,
  members: readonly string[],
  directory: Directory,
): CompiledNode {
  const area = directory.areaOfExactly(members);
  const who = groupInWords(
    row.group_id,
    members.map((member) => directory.nameOf(member)),
    area === null ? null : directory.nameOf(area),
  );
  return compiledNode({
    id,
    kind: row.kind,
    name: nameOfShared(id, slugInWords(row.role_or_function), who),
    purpose: row.kind === "grouping" ? purposeOf(row.role_or_function) : null,
    slug: row.role_or_function,
    note: noteOf(`What is shared: ${row.what_is_shared}`, row.note),
    datasets: ["ccg-sharing"],
  });
}

function tieOfRow(row: SharingRow, target: string, place: RowPlace) {
  const inForceApril2016 = parseInForce(row.in_force_april_2016, row.kind);
  if (inForceApril2016 === null) {
    const column = "in_force_april_2016";
    const what = "must begin with yes, likely, unknown or no";
    throw new SourceFault({ ...place, column, value: row.in_force_april_2016 }, what);
  }
  const qualified = row.in_force_april_2016 !== inForceApril2016;
  const hasHost = row.host_ods !== null;
  return {
    kind: tieKinds[row.kind],
    target,
    ...parseDates(row.start_or_seen, { kind: row.kind, sighting: isSighting(row) }),
    datesAsWritten: row.start_or_seen,
    evidence: row.evidence,
    inForceApril2016,
    deliveryModel:
      row.kind === "function"
        ? deliveryModelOf({
            slug: row.role_or_function,
            shared: row.what_is_shared,
            dates: row.start_or_seen,
            hasHost,
          })
        : null,
    note: noteOf(row.note, qualified ? `In force on 1 April 2016: ${row.in_force_april_2016}` : null),
    sources: citationsOf(row),
    dataset: "ccg-sharing",
  } as const;
}

/**
 * The column holds a start or the date of a sighting. It is a sighting where the note says only one side
 * was seen, or where the date is that of a source; the words "from …" in the column of force make it a start.
 */
function isSighting(row: SharingRow): boolean {
  if (/\(from /.test(row.in_force_april_2016)) return false;
  if (/\bone side only\b/i.test(row.note)) return true;
  const seen = row.start_or_seen;
  return row.source_date.split(" | ").some((date) => date.startsWith(seen));
}

function councilTie(
  common: ReturnType<typeof tieOfRow>,
  council: NamedCouncil,
  directory: Directory,
): CompiledTie {
  const inferred = council.basis === "inferred";
  return compiledTie({
    ...common,
    source: directory.county(council.county),
    role: "partner",
    evidence: inferred ? noStrongerThanLikely(common.evidence) : common.evidence,
    note: inferred
      ? noteOf(common.note, "Which council is meant is inferred from where the CCGs lie")
      : common.note,
  });
}

function noStrongerThanLikely(evidence: EvidenceLevel): EvidenceLevel {
  return evidence === "documented" ? "likely" : evidence;
}
