/**
 * All overlaps of the 209 CCGs with the 326 districts: ours beside polygon clippers and beside numpy. Prints
 * one table of one run. A contender that is not installed is named in a line of its own.
 */
import { cpus } from "node:os";
import { martinez, turf } from "./clippers.ts";
import type { Absent, Result } from "./contender.ts";
import { numpy } from "./numpy.ts";
import { ours } from "./ours.ts";
import { postgis } from "./postgis.ts";
import {
  ccgShapesFile,
  districtShapesFile,
  readLsoas,
  readShapes,
  sourceFolder,
  sourcesAreHere,
} from "./sources.ts";

if (!sourcesAreHere()) {
  console.error(`The source data is not in ${sourceFolder}: name its folder in GEODATA_SOURCE`);
  process.exit(1);
}

const lsoas = readLsoas();
const truth = new Map<string, number>();
for (const { ccg, district, people } of lsoas) {
  const pair = `${ccg} ${district}`;
  truth.set(pair, (truth.get(pair) ?? 0) + people);
}
const sums = [...truth].map(([pair, people]) => {
  const [ccg = "", district = ""] = pair.split(" ");
  return { ccg, district, people };
});
const ccgs = readShapes(ccgShapesFile, "ccg16cd");
const districts = readShapes(districtShapesFile, "lad16cd");

const { warm, firstCallMilliseconds } = ours();
const contenders: (Result | Absent)[] = [
  warm,
  ...[numpy("LSOAs", lsoas), numpy("sums made before", sums)].flat(),
  postgis(ccgs, districts),
  martinez(ccgs, districts, 3),
  turf(ccgs, districts, 1),
];

console.log(
  `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}; ${truth.size} pairs have people in common\n`,
);
const rows = contenders.filter((contender): contender is Result => "pairs" in contender);
console.table(
  Object.fromEntries(
    rows.map((row) => [
      row.name,
      {
        pairs: row.pairs,
        slivers: [...row.codes].filter((pair) => !truth.has(pair)).length,
        missed: [...truth.keys()].filter((pair) => !row.codes.has(pair)).length,
        "people exact": row.people === null ? "not counted" : sameAsTruth(row.people) ? "yes" : "NO",
        "median ms": Number(row.milliseconds.toPrecision(3)),
        runs: row.runs,
        "times ours": Number((row.milliseconds / warm.milliseconds).toPrecision(3)),
      },
    ]),
  ),
);
for (const row of rows) console.log(`${row.name}: ${row.timed}`);
console.log(`ours, first call of the process, nothing warm: ${firstCallMilliseconds.toPrecision(3)} ms`);
for (const contender of contenders) {
  if ("absent" in contender) console.log(`${contender.name} is absent: ${contender.absent}`);
}
if (warm.people === null || !sameAsTruth(warm.people)) process.exit(1);

function sameAsTruth(people: ReadonlyMap<string, number>): boolean {
  return people.size === truth.size && [...truth].every(([pair, living]) => people.get(pair) === living);
}
