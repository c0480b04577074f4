import { evidenceLevels, inForceAnswers } from "../../../geodata/model/kinds.ts";
import type { RegisterEntry } from "../../contract/register.ts";
import { tiesOf } from "../../contract/tiesOf.ts";
import { whatNameOf, whatOf } from "../../contract/whatIsShared.ts";
import type { CollaborationGraph } from "../../graph/collaborationGraph.ts";

/** One entry as a row of a table: its ties gathered, each column the surest or all of them. */
export const entryColumns = [
  "id",
  "kind",
  "name",
  "what",
  "whatName",
  "status",
  "organisations",
  "organisationNames",
  "inForce",
  "evidence",
  "sources",
  "yearlyCost",
  "origin",
  "isCorrected",
  "revision",
  "note",
] as const;

export function entryRow({ network }: CollaborationGraph, entry: RegisterEntry) {
  const ties = tiesOf(entry);
  const organisations = [...new Set(ties.map(({ organisation }) => organisation))];
  const answers = inForceOf(entry);
  return {
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    what: whatOf(entry),
    whatName: whatNameOf(entry),
    status: entry.status,
    organisations,
    organisationNames: organisations.map((id) =>
      network.hasNode(id) ? network.getNodeAttribute(id, "name") : id,
    ),
    inForce: inForceAnswers.find((answer) => answers.includes(answer)) ?? null,
    evidence: evidenceLevels.find((level) => ties.some(({ evidence }) => evidence === level)) ?? null,
    sources: [...new Set(ties.flatMap(({ sources }) => sources.map(({ title }) => title)))],
    yearlyCost: entry.kind === "grouping" ? null : (entry.yearlyCost?.pounds ?? null),
    origin: entry.origin,
    isCorrected: entry.isCorrected,
    revision: entry.revision,
    note: entry.note,
  };
}

function inForceOf(entry: RegisterEntry) {
  switch (entry.kind) {
    case "post":
      return entry.holders.map(({ inForce }) => inForce);
    case "function":
      return entry.participants.map(({ inForce }) => inForce);
    case "grouping":
      return entry.members.map(({ inForce }) => inForce);
  }
}
