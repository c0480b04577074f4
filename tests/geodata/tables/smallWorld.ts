import type { AtomProperties, CompiledNode, CompiledTie } from "../../../geodata/model/artefacts.ts";
import type { CompileInput } from "../../../geodata/steps/compileInput.ts";
import { readTable } from "../../../geodata/steps/readTable.ts";
import { buildDirectory } from "../../../geodata/steps/tables/buildDirectory.ts";
import { compiledNode, compiledTie } from "../../../geodata/steps/tables/facts.ts";

/** A table as its file has it. */
function csv(rows: readonly Record<string, string>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? "")))].join("\n");
}

/** Reads the tables given, by dataset key; the file of each is its key with ".csv". */
export function tablesOf(
  tables: Record<string, readonly Record<string, string>[]>,
): Pick<CompileInput, "read" | "fileOf"> {
  return {
    read: (key, schema) => {
      const rows = tables[key] ?? [];
      return readTable({ key, file: `${key}.csv`, text: csv(rows), rows: rows.length }, schema);
    },
    fileOf: (key) => `${key}.csv`,
  };
}

export const north = "ccg:E38000001";
export const south = "ccg:E38000002";
export const valley = "ccg:E38000003";

export const ccgIds: ReadonlyMap<string, string> = new Map([
  ["01A", north],
  ["01B", south],
  ["01C", valley],
]);

const nodes: CompiledNode[] = [
  ...[...ccgIds].map(([ods, id], index) =>
    compiledNode({ id, kind: "ccg", name: ["North", "South", "Valley"][index] ?? ods, ods, datasets: [] }),
  ),
  compiledNode({
    id: "stp:E54000001",
    kind: "stp",
    name: "Two Towns",
    footprintNumber: 1,
    datasets: [],
  }),
  compiledNode({ id: "trust:RAA", kind: "trust", name: "Town Hospitals", ods: "RAA", datasets: [] }),
  compiledNode({ id: "county:E06000001", kind: "county", name: "Southampton", datasets: [] }),
];

const footprint = (ccg: string): CompiledTie =>
  compiledTie({
    kind: "member-of",
    source: ccg,
    target: "stp:E54000001",
    role: "primary",
    evidence: "documented",
    inForceApril2016: "yes",
    sources: [],
    dataset: "ccg-stp",
  });

/** Three CCGs, two of them in footprint 1; one trust and one council. */
export const directory = buildDirectory(nodes, [footprint(north), footprint(south)]);

/** An atom of so many people where a CCG meets a footprint. */
export function atom(ccg: string, stp: string, people: number): AtomProperties {
  return {
    ccg: ccg.slice("ccg:".length),
    stp,
    district: "E07000001",
    county: "E10000001",
    region: "E40000001",
    people,
    people75plus: 0,
    ages: [0, 0, 0],
    lsoas: 1,
    areaKm2: 1,
    centroid: [0, 52],
  };
}

/** The tie between two nodes, whatever its kind. */
export function tieBetween(ties: readonly CompiledTie[], source: string, target: string): CompiledTie {
  const found = ties.find((tie) => tie.source === source && tie.target === target);
  if (found === undefined) throw new Error(`No tie from ${source} to ${target}`);
  return found;
}
