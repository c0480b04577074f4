import type { Fault } from "../../../../../server/contract/common.ts";
import type { EntryDraft, StatementDraft } from "./draft.ts";
import { type FieldFault, fieldOf } from "./fieldFault.ts";
import { statementOf, writtenSources } from "./inputOf.ts";

/** The faults the server found, each at the field it belongs to, and those that belong to none. */
export function placeFaults(
  faults: readonly Fault[],
  draft: EntryDraft,
): { placed: Map<string, FieldFault>; unplaced: string[] } {
  const placed = new Map<string, FieldFault>();
  const unplaced: string[] = [];
  for (const { path, message, allowed = [] } of faults) {
    const field = fieldAt(path, draft);
    if (field === null) unplaced.push(`${path} ${message}`);
    else if (!placed.has(field)) placed.set(field, { message, choices: allowed });
  }
  return { placed, unplaced };
}

const ofEntry: Readonly<Record<string, string>> = {
  name: "name",
  status: "status",
  note: "note",
  role: "word",
  function: "word",
  purpose: "word",
  otherRole: "ownWords",
  otherFunction: "ownWords",
  deliveryModel: "deliveryModel",
  holders: "ties",
  participants: "ties",
  members: "ties",
};

function fieldAt(path: string, draft: EntryDraft): string | null {
  const ofWhole = ofEntry[path];
  if (ofWhole !== undefined) return fieldOf("entry", ofWhole);
  const cost = /^yearlyCost(?:\.(pounds|source)(?:\.(\w+))?)?$/.exec(path);
  if (cost !== null) {
    return cost[1] === "source"
      ? fieldOf(draft.cost.source.key, cost[2] ?? "title")
      : fieldOf("cost", "pounds");
  }
  const [, place, rest = "organisation"] =
    /^(?:holders|participants|members)\[(\d+)\](?:\.(.+))?$/.exec(path) ?? [];
  const tie = place === undefined ? undefined : draft.ties[Number(place)];
  if (tie === undefined) return null;
  if (rest === "organisation" || rest === "as" || rest === "fte" || rest === "note") {
    return fieldOf(tie.key, rest);
  }
  return fieldOfStatement(rest, statementOf(draft, tie));
}

function fieldOfStatement(rest: string, statement: StatementDraft): string {
  const [, place, part = "title"] = /^sources\[(\d+)\](?:\.(\w+))?$/.exec(rest) ?? [];
  const source = place === undefined ? undefined : writtenSources(statement)[Number(place)];
  return source === undefined ? fieldOf(statement.key, rest) : fieldOf(source.key, part);
}
