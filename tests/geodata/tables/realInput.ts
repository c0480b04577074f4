import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { nodeId } from "../../../geodata/model/identifiers.ts";
import { sources } from "../../../geodata/sources.ts";
import { readTable } from "../../../geodata/steps/readTable.ts";
import { readTables } from "../../../geodata/steps/readTables.ts";
import { sourceReader } from "../../../geodata/steps/sourceReader.ts";
import type { TablesInput } from "../../../geodata/steps/tables/gatherTables.ts";
import { englandTotals } from "../../../geodata/totals.ts";
import { atom } from "./smallWorld.ts";

const folder = resolve(process.env.GEODATA_SOURCE ?? "../shared/geodata");

/** Whether the source data is here to be read; where it is not, one line says so. */
export const sourceIsHere = existsSync(folder);
if (!sourceIsHere) console.log(`The source data is not in ${folder}; its tests are left out.`);

/** The whole of England as the compiler reads it, but for the borders, which take the boundaries to measure. */
export function realInput(): TablesInput {
  const open = sourceReader(folder, sources);
  const tables = readTables(open, englandTotals);
  const people = new Map<string, number>();
  for (const lsoa of tables.lsoas) {
    const key = `${lsoa.ccg} ${lsoa.stp}`;
    people.set(key, (people.get(key) ?? 0) + lsoa.people);
  }
  const none = { codes: [], people: [], centroids: [], borders: [] };
  return {
    read: (key, schema) => readTable(open(key), schema),
    fileOf: (key) => open(key).file,
    ...tables,
    atoms: [...people].map(([key, count]) => {
      const [ccg = "", stp = ""] = key.split(" ");
      return atom(nodeId("ccg", ccg), stp, count);
    }),
    layers: { ccg: none },
  };
}
