/** `npm run bench -- <name>`: runs one benchmark. Each prints its own table and says what it was run on. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  api: () => import("./api/main.ts"),
  browser: () => import("./browser/main.ts"),
  graph: () => import("./graph/main.ts"),
  kill: () => import("./kill/main.ts"),
  overlap: () => import("./overlap/main.ts"),
};

const bench = benches[process.argv[2] ?? ""];
if (bench === undefined) {
  console.error(`Name a benchmark: npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exit(1);
}
await bench();

export {};
