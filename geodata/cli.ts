/** `npm run geodata -- --from <folder> [--to <folder>]`: compiles the source data. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compile } from "./compile.ts";
import { sources } from "./sources.ts";
import { compileLayouts } from "./steps/layouts/compileLayouts.ts";
import { makeBaseMap } from "./steps/makeBaseMap.ts";
import { compileTables } from "./steps/tables/compileTables.ts";
import { englandTotals } from "./totals.ts";

const usage = "Usage: npm run geodata -- --from <folder of the source files> [--to <folder to write>]";

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () =>
    interruption.abort(new Error(`stopped by ${signal}; earlier output is untouched`)),
  );
}

try {
  const { from, to } = folders();
  const start = performance.now();
  await compile({
    from,
    to,
    sources,
    totals: englandTotals,
    makers: [
      { name: "Draw the base map", make: makeBaseMap },
      { name: "Compile organisations and ties", make: compileTables },
      { name: "Lay out circles and hexagons", make: compileLayouts },
    ],
    report: (step, seconds) => console.log(`${seconds.toFixed(1).padStart(6)} s  ${step}`),
    signal: interruption.signal,
  });
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  in all, written to ${to}`);
} catch (error) {
  console.error(`geodata: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function folders(): { from: string; to: string } {
  const { values } = argumentsGiven();
  if (values.from === undefined) throw new Error(`the folder of the source files is missing. ${usage}`);
  const compiled = fileURLToPath(new URL("compiled", import.meta.url));
  return { from: resolve(values.from), to: resolve(values.to ?? compiled) };
}

function argumentsGiven() {
  try {
    return parseArgs({ options: { from: { type: "string" }, to: { type: "string" } } });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}. ${usage}`);
  }
}
