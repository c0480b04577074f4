import { z } from "zod";
import { nodeId } from "../../model/identifiers.ts";
import { words, wordsOrNull } from "../columns.ts";
import { refuseRepeats } from "../refuseRepeats.ts";
import { citationOf } from "./citations.ts";
import { devolutionMembers } from "./devolutionMembers.ts";
import type { Directory } from "./directory.ts";
import { compiledNode, compiledTie, type Facts, facts, noteOf, type Tables } from "./facts.ts";

const DevolutionRow = z.object({
  area: words,
  health_included_or_status: words,
  source: words,
  url: wordsOrNull,
});
type DevolutionRow = z.infer<typeof DevolutionRow>;

/**
 * The devolution areas as groupings, tied to their CCGs where these can be said (see devolutionMembers).
 * The list is incomplete and carries rejected deals too; what became of each stands in its note.
 */
export function compileDevolution(tables: Tables, directory: Directory): Facts {
  const rows = tables.read("devolution-areas", DevolutionRow);
  refuseRepeats(
    tables.fileOf("devolution-areas"),
    "area",
    rows.map((row) => row.area),
  );
  return facts({
    nodes: rows.map((row) =>
      compiledNode({
        id: idOf(row),
        kind: "grouping",
        name: `${nameOf(row)} devolution area`,
        officialName: row.area,
        purpose: "devolution",
        note: noteOf(row.health_included_or_status),
        datasets: ["devolution-areas"],
      }),
    ),
    ties: rows.flatMap((row) => {
      const members = devolutionMembers[row.area];
      if (members === undefined) return [];
      return members.ccgs(directory).map((ccg) =>
        compiledTie({
          kind: "member-of",
          source: ccg,
          target: idOf(row),
          validFrom: members.validFrom,
          datesAsWritten: row.health_included_or_status,
          evidence: members.evidence,
          inForceApril2016: members.inForceApril2016,
          note: noteOf(members.basis),
          sources: [citationOf(row.source, row.url)],
          dataset: "devolution-areas",
        }),
      );
    }),
  });
}

/** "North of Tyne (original North East deal rejected)" is called North of Tyne. */
function nameOf(row: DevolutionRow): string {
  return row.area.replace(/\s*\(.*\)$/, "");
}

function idOf(row: DevolutionRow): string {
  return nodeId("grouping", `devolution-${nameOf(row).toLowerCase().replaceAll(" ", "-")}`);
}
