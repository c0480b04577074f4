import { isDeepStrictEqual } from "node:util";
import type { RegisterKind } from "../../contract/register.ts";
import type { ImportFault } from "../../contract/registerImport.ts";
import type { CollaborationGraph } from "../../graph/collaborationGraph.ts";
import type { WriteCommand } from "../../store/registerStore.ts";
import { newId } from "../newId.ts";
import { readEntry } from "../readEntry.ts";
import type { Register } from "../register.ts";
import { type GatheredEntry, gatherEntries } from "./gatherEntries.ts";
import { readTable } from "./readTable.ts";

/** What a file asks for: all the commands it comes to, or everything that is wrong with it. */
export type ImportPlan = {
  rows: number;
  commands: WriteCommand[];
  /** The label in the file, and the row it first stands in, of each command. */
  placed: { label: string; row: number }[];
  unchanged: number;
  faults: ImportFault[];
  /** Entries that somebody changed since the file was written: faults, unless the same file was taken already. */
  staleFaults: ImportFault[];
};

/** A file with so many faults is read no further: they are enough to mend at a time. */
const enoughFaults = 500;

/** Reads a CSV of one kind against the register as it stands. Changes nothing. */
export function planImport(
  kind: RegisterKind,
  csv: string,
  register: Register,
  graph: CollaborationGraph,
): ImportPlan {
  const table = readTable(kind, csv);
  const gathered = gatherEntries(kind, table.rows);
  const plan: ImportPlan = {
    rows: table.rows.length,
    commands: [],
    placed: [],
    unchanged: 0,
    faults: [...table.faults, ...gathered.faults],
    staleFaults: [],
  };
  const taken = new Set<string>();
  for (const entry of gathered.entries) {
    if (plan.faults.length >= enoughFaults) {
      const message = "is where reading stopped, at so many faults; mend those before it first";
      plan.faults.push({ row: entry.firstRow, column: null, message });
      break;
    }
    planEntry(plan, kind, entry, register, graph, taken);
  }
  return plan;
}

function planEntry(
  plan: ImportPlan,
  kind: RegisterKind,
  entry: GatheredEntry,
  register: Register,
  graph: CollaborationGraph,
  taken: Set<string>,
): void {
  const { label, revision, firstRow } = entry;
  plan.faults.push(...entry.faults);
  const read = readEntry(kind, entry.sent, graph);
  if (read.kind === "faulty") {
    for (const { path, message, allowed } of read.faults) {
      plan.faults.push({
        ...entry.placeOf(path),
        message,
        ...(allowed === undefined ? {} : { choices: allowed }),
      });
    }
    return;
  }
  const known = register.entry(label);
  const place = () => plan.placed.push({ label, row: firstRow });
  const fault = (column: string, message: string) => plan.faults.push({ row: firstRow, column, message });
  if (known === null) {
    if (/^(?:post|function|grouping):/.test(label)) {
      fault(
        "entry",
        "reads like an identifier, and nothing in the register has it; a new entry takes another label",
      );
      return;
    }
    if (revision !== null) {
      fault("revision", "must be empty for an entry that is new");
      return;
    }
    const id = newId(kind, (each) => taken.has(each) || register.entry(each) !== null);
    taken.add(id);
    plan.commands.push({ id, kind, action: "created", expected: 0, before: null, after: read.body });
    place();
    return;
  }
  if (known.kind !== kind) return void fault("entry", `is a ${known.kind}, and this is a table of ${kind}s`);
  if (known.body === null) return void fault("entry", "was deleted; restore it before changing it");
  if (isDeepStrictEqual(known.body, read.body)) {
    plan.unchanged += 1;
    return;
  }
  if (revision === null) {
    return void fault("revision", `is needed to change an entry: it is at ${known.revision} now`);
  }
  if (revision !== known.revision) {
    plan.staleFaults.push(staleFault(firstRow, known.revision));
  }
  plan.commands.push({
    id: known.id,
    kind,
    action: "changed",
    expected: revision,
    before: known.body,
    after: read.body,
  });
  place();
}

/** The fault of an entry that was changed since the file was written. */
export function staleFault(row: number, current: number): ImportFault {
  return {
    row,
    column: "revision",
    message: `was changed since the file was written: it is at ${current} now. Export it again and make the change anew`,
  };
}
