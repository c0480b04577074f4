import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Absent, Result } from "./contender.ts";
import type { LsoaRow } from "./sources.ts";

const script = fileURLToPath(new URL("./bincount.py", import.meta.url));
const runs = 201;

const Answer = z.object({
  version: z.string(),
  bare: z.number(),
  whole: z.number(),
  first: z.array(z.number()),
  second: z.array(z.number()),
  people: z.array(z.number()),
});

/**
 * numpy's bincount over rows with a CCG, a district and people: twice, for the bare count over all cells and
 * for what ours answers too (pairs, people, both shares). Uses Debian's python3 with python3-numpy.
 */
export function numpy(what: string, rows: readonly LsoaRow[]): Result[] | Absent {
  const ccgs = [...new Set(rows.map((row) => row.ccg))].sort();
  const districts = [...new Set(rows.map((row) => row.district))].sort();
  const ccgNumber = new Map(ccgs.map((code, index) => [code, index]));
  const districtNumber = new Map(districts.map((code, index) => [code, index]));
  const asked = {
    first: rows.map((row) => ccgNumber.get(row.ccg)),
    second: rows.map((row) => districtNumber.get(row.district)),
    people: rows.map((row) => row.people),
    runs,
  };
  const python = spawnSync("/usr/bin/python3", [script], {
    input: JSON.stringify(asked),
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (python.status !== 0) return { name: "numpy", absent: "no python3 with numpy (Debian: python3-numpy)" };
  const answer = Answer.parse(JSON.parse(python.stdout));
  const people = new Map(
    answer.people.map((living, row): [string, number] => [
      `${ccgs[answer.first[row] ?? -1]} ${districts[answer.second[row] ?? -1]}`,
      living,
    ]),
  );
  const found = { pairs: people.size, runs, people, codes: new Set(people.keys()) };
  return [
    {
      name: `numpy ${answer.version} bincount alone, ${what}`,
      timed: "one count over all cells; pair numbers made before",
      milliseconds: answer.bare,
      ...found,
    },
    {
      name: `numpy ${answer.version}, ${what}`,
      timed: "count, pairs found and both shares; pair numbers made before",
      milliseconds: answer.whole,
      ...found,
    },
  ];
}
