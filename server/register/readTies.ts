import { type NodeKind, nodeKinds } from "../../geodata/model/kinds.ts";
import type { Fault } from "../contract/common.ts";
import type { RegisterKind } from "../contract/register.ts";
import type { CollaborationGraph, GraphNode } from "../graph/collaborationGraph.ts";
import { daysOf, isOfTheCalendar } from "../graph/partialDates.ts";
import { resolveNode } from "../graph/resolve.ts";

/** What of a tie as it was sent is checked here. */
type SentTie = {
  organisation: string;
  validFrom: string | null;
  validTo: string | null;
  seenBy: string | null;
  evidence: string;
  sources: readonly unknown[];
};

/** Who can take part: practices only in groupings, as in the localities of a CCG. */
const mayShare: readonly NodeKind[] = ["ccg", "county", "district", "stp", "region", "trust", "csu"];
const mayTakePart: Readonly<Record<RegisterKind, ReadonlySet<NodeKind>>> = {
  post: new Set(mayShare),
  function: new Set(mayShare),
  grouping: new Set([...mayShare, "practice"]),
};

/** The organisations some texts name, each once, and everything that is wrong: an unknown one, or one named twice. */
export function organisationsOf(
  kind: RegisterKind,
  field: string,
  texts: readonly string[],
  graph: CollaborationGraph,
): { nodes: GraphNode[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const nodes: GraphNode[] = [];
  texts.forEach((text, place) => {
    const path = `${field}[${place}]`;
    const node = organisationOf(kind, text, path, graph);
    if ("fault" in node) faults.push(node.fault);
    else if (nodes.includes(node)) faults.push({ path, message: `${node.name} is named already` });
    else nodes.push(node);
  });
  return { nodes, faults };
}

/** The ties with full identifiers, the names of who is tied, and everything that is wrong. */
export function readTies<Tie extends SentTie>(
  kind: RegisterKind,
  field: string,
  sent: readonly Tie[],
  graph: CollaborationGraph,
): { ties: Tie[]; names: string[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const ties: Tie[] = [];
  const names: string[] = [];
  const named = new Map<string, { tie: Tie; place: number }[]>();
  sent.forEach((tie, place) => {
    const at = `${field}[${place}]`;
    faults.push(...faultsOfDates(tie, at), ...faultsOfEvidence(tie, at));
    const node = organisationOf(kind, tie.organisation, `${at}.organisation`, graph);
    if ("fault" in node) {
      faults.push(node.fault);
      return;
    }
    const before = named.get(node.id) ?? [];
    const clash = before.find((other) => mayOverlap(other.tie, tie));
    if (clash !== undefined) {
      faults.push({
        path: `${at}.organisation`,
        message: `${node.name} is named already in ${field}[${clash.place}]; give both ties dates that do not overlap, or keep one`,
      });
    }
    named.set(node.id, [...before, { tie, place }]);
    if (before.length === 0) names.push(node.name);
    ties.push({ ...tie, organisation: node.id });
  });
  return { ties, names, faults };
}

function organisationOf(
  kind: RegisterKind,
  text: string,
  path: string,
  graph: CollaborationGraph,
): GraphNode | { fault: Fault } {
  const resolution = resolveNode(graph, text);
  const echo = `“${text.slice(0, 80)}”`;
  switch (resolution.kind) {
    case "found":
      if (mayTakePart[kind].has(resolution.node.kind)) return resolution.node;
      return {
        fault: {
          path,
          message: `${echo} is a ${resolution.node.kind}; a ${kind} is shared by ${nodeKinds.filter((each) => mayTakePart[kind].has(each)).join(", ")}`,
        },
      };
    case "ambiguous": {
      const allowed = resolution.choices.map(({ id }) => id);
      return { fault: { path, message: `${echo} names several things; say which`, allowed } };
    }
    case "unknown": {
      const near = resolution.suggestions.filter((node) => mayTakePart[kind].has(node.kind));
      if (near.length === 0)
        return { fault: { path, message: `${echo} is no code or identifier of an organisation` } };
      const words = near.map((node) => `${node.ods ?? node.ons ?? node.id} (${node.name})`).join(", ");
      return {
        fault: {
          path,
          message: `${echo} is no code or identifier of an organisation; did you mean ${words}?`,
          allowed: near.map(({ id }) => id),
        },
      };
    }
  }
}

const dateFields = ["validFrom", "validTo", "seenBy"] as const;

function faultsOfDates(tie: SentTie, at: string): Fault[] {
  const wrong = dateFields.filter((field) => tie[field] !== null && !isOfTheCalendar(tie[field]));
  if (wrong.length > 0) {
    return wrong.map((field) => ({
      path: `${at}.${field}`,
      message: "must be a date of the calendar from 1948 to 2099: YYYY, YYYY-MM or YYYY-MM-DD",
    }));
  }
  if (tie.validFrom === null || tie.validTo === null) return [];
  return daysOf(tie.validTo).latest < daysOf(tie.validFrom).earliest
    ? [{ path: `${at}.validTo`, message: `is before the start (${tie.validFrom})` }]
    : [];
}

function faultsOfEvidence({ evidence, sources }: SentTie, at: string): Fault[] {
  return evidence === "documented" && sources.length === 0
    ? [
        {
          path: `${at}.sources`,
          message: "documented evidence needs at least one source; likely, unclear and unverified do not",
        },
      ]
    : [];
}

/** Whether two ties of one organisation could have held on one day, as far as their dates are known. */
function mayOverlap(one: SentTie, other: SentTie): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore(one: SentTie, other: SentTie): boolean {
  if (one.validTo === null || other.validFrom === null) return false;
  if (!isOfTheCalendar(one.validTo) || !isOfTheCalendar(other.validFrom)) return false;
  return daysOf(one.validTo).latest <= daysOf(other.validFrom).earliest;
}
