import { z } from "zod";
import type { CompiledTie } from "../../model/artefacts.ts";
import { nodeId } from "../../model/identifiers.ts";
import { words } from "../columns.ts";
import { rowNumber } from "../readTable.ts";
import { refuseRepeats } from "../refuseRepeats.ts";
import { SourceFault } from "../sourceFault.ts";
import { ccgCode } from "./areaRows.ts";
import type { Directory } from "./directory.ts";
import { compiledNode, compiledTie, type Facts, facts, type Tables } from "./facts.ts";
import { provenanceCitation } from "./provenanceCitation.ts";

const LocalityRow = z.object({ ccg_ods: ccgCode, locality: words, practice_code: words });
type LocalityRow = z.infer<typeof LocalityRow>;

/**
 * The localities of West Sussex: groupings whose members are practices and that are themselves parts of a
 * CCG. A CCG listed as having no localities gets none.
 *
 * They were read in October 2016; that they stood in April is taken as likely, for a locality is how a CCG's
 * practices meet and changes seldom.
 * Throws `SourceFault` on an unknown CCG or practice, or a practice listed twice.
 */
export function compileLocalities(
  tables: Tables,
  directory: Directory,
  practiceCodes: ReadonlySet<string>,
): Facts {
  const file = tables.fileOf("localities-west-sussex");
  const rows = tables.read("localities-west-sussex", LocalityRow);
  refuseRepeats(
    file,
    "practice_code",
    rows.map((row) => row.practice_code),
  );
  rows.forEach((row, index) => {
    if (practiceCodes.has(row.practice_code)) return;
    const place = { file, row: rowNumber(index), column: "practice_code" };
    throw new SourceFault({ ...place, value: row.practice_code }, "no practice has this code");
  });
  const placed = rows
    .map((row, index) => ({ ...row, place: { file, row: rowNumber(index), column: "ccg_ods" } }))
    .filter((row) => !/no localities/.test(row.locality));
  const localities = new Map(placed.map((row) => [idOf(row), row]));
  return facts({
    nodes: [...localities].map(([id, row]) =>
      compiledNode({
        id,
        kind: "grouping",
        name: `${row.locality} locality`,
        officialName: row.locality,
        purpose: "locality",
        datasets: ["localities-west-sussex"],
      }),
    ),
    ties: [
      ...[...localities].map(([id, row]) => memberTie(id, directory.ccg(row.ccg_ods, row.place))),
      ...placed.map((row) => memberTie(nodeId("practice", row.practice_code), idOf(row))),
    ],
  });
}

function idOf(row: LocalityRow): string {
  const slug = row.locality.toLowerCase().replace(/[^a-z]+/g, "-");
  return nodeId("grouping", `locality-${row.ccg_ods}-${slug.replace(/-$/, "")}`);
}

function memberTie(source: string, target: string): CompiledTie {
  return compiledTie({
    kind: "member-of",
    source,
    target,
    seenBy: "2016-10",
    datesAsWritten: "October 2016",
    evidence: "documented",
    inForceApril2016: "likely",
    sources: [provenanceCitation("localities-west-sussex")],
    dataset: "localities-west-sussex",
  });
}
