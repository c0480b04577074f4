import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { AtomProperties } from "../../../geodata/model/artefacts.ts";
import { atomTable } from "../../../server/domain/atomTable.ts";
import { layerOverlaps } from "../../../server/domain/overlap.ts";
import { median } from "../median.ts";
import { type Result, timed } from "./contender.ts";

const compiled = fileURLToPath(new URL("../../../geodata/compiled/topology.json", import.meta.url));

/** As much of the compiled topology as is needed here. */
const Topology = z.object({
  objects: z.object({ atoms: z.object({ geometries: z.array(z.object({ properties: AtomProperties })) }) }),
});

/** One run is too short for the clock, so each time is that of many runs together. */
const runsInOneTime = 200;

/** The product's own overlaps, from the compiled atoms, as the server and the browser make them. */
export function ours(): { warm: Result; firstCallMilliseconds: number } {
  const { objects } = Topology.parse(JSON.parse(readFileSync(compiled, "utf8")));
  const table = atomTable(objects.atoms.geometries.map(({ properties }) => properties));
  const start = performance.now();
  const overlaps = layerOverlaps(table, "ccg", "district");
  const firstCallMilliseconds = performance.now() - start;
  const times = Array.from(
    { length: 25 },
    () =>
      timed(1, () => {
        for (let run = 0; run < runsInOneTime; run++) layerOverlaps(table, "ccg", "district");
      }).milliseconds / runsInOneTime,
  );
  const people = new Map<string, number>();
  for (let row = 0; row < overlaps.size; row++) {
    const ccg = table.layers.ccg.codes[overlaps.of[row] ?? -1];
    const district = table.layers.district.codes[overlaps.with[row] ?? -1];
    people.set(`${ccg} ${district}`, overlaps.people[row] ?? Number.NaN);
  }
  return {
    firstCallMilliseconds,
    warm: {
      name: "ours (atoms)",
      timed: "pairs, people and both shares; atoms compiled and indexed before",
      pairs: overlaps.size,
      milliseconds: median(times),
      runs: times.length * runsInOneTime,
      people,
      codes: new Set(people.keys()),
    },
  };
}
