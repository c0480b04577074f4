import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A file of the product and what it would import. */
type Import = readonly [file: string, specifier: string];

const againstTheArrows: readonly Import[] = [
  ["geodata/model/kinds.ts", "../steps/readTable.ts"],
  ["geodata/model/kinds.ts", "../../server/domain/people.ts"],
  ["geodata/model/kinds.ts", "node:fs"],
  ["geodata/steps/readTable.ts", "../../server/domain/people.ts"],
  ["geodata/steps/tables/facts.ts", "../../../client/api/queries.ts"],
  ["geodata/cli.ts", "../server/app.ts"],
  ["server/domain/people.ts", "../graph/resolve.ts"],
  ["server/domain/people.ts", "../measures/registry.ts"],
  ["server/domain/people.ts", "../compiledData.ts"],
  ["server/domain/people.ts", "node:crypto"],
  ["server/domain/people.ts", "../contract/common.ts"],
  ["server/domain/sharing/whatIf.ts", "../../store/registerStore.ts"],
  ["server/contract/common.ts", "../dependencies.ts"],
  ["server/graph/resolve.ts", "../api/layers.ts"],
  ["server/graph/resolve.ts", "../measures/registry.ts"],
  ["server/graph/formats/gexf.ts", "../../api/platform/csv.ts"],
  ["server/measures/registry.ts", "../answers/figures.ts"],
  ["server/answers/figures.ts", "../api/layers.ts"],
  ["server/search/searchHits.ts", "../app.ts"],
  ["server/query/copies.ts", "../api/layers.ts"],
  ["server/query/engine/runQuery.ts", "../../store/registerStore.ts"],
  ["server/query/tables/nodesTable.ts", "../../register/register.ts"],
  ["server/query/tables/nodesTable.ts", "../../dependencies.ts"],
  ["server/query/sql/suggestions.ts", "../../api/platform/problem.ts"],
  ["server/api/layers.ts", "../../client/api/queries.ts"],
  ["server/api/layers.ts", "../../geodata/steps/readTable.ts"],
  ["server/app.ts", "../tests/support/browserPath.ts"],
  ["client/api/queries.ts", "../../server/measures/registry.ts"],
  ["client/views/map/MapStage.tsx", "../../../server/graph/resolve.ts"],
  ["client/map/MapCanvas.tsx", "../../geodata/sources/source.ts"],
  ["client/map/MapCanvas.tsx", "node:path"],
];

const alongTheArrows: readonly Import[] = [
  ["geodata/steps/tables/facts.ts", "../../model/kinds.ts"],
  ["server/domain/people.ts", "../../geodata/model/kinds.ts"],
  ["server/domain/sharing/whatIf.ts", "../people.ts"],
  ["server/domain/sharing/whatIf.ts", "../../../geodata/model/kinds.ts"],
  ["server/contract/common.ts", "../../geodata/model/artefacts.ts"],
  ["server/contract/registerQueries.ts", "../domain/sharing/postRoles.ts"],
  ["server/graph/resolve.ts", "../domain/people.ts"],
  ["server/graph/formats/takeGraph.ts", "../../contract/graph.ts"],
  ["server/measures/registry.ts", "../graph/resolve.ts"],
  ["server/answers/figures.ts", "../measures/registry.ts"],
  ["server/query/queryService.ts", "./tables/queryTables.ts"],
  ["server/query/tables/nodesTable.ts", "../../graph/inForce.ts"],
  ["server/query/engine/openCopy.ts", "../../domain/median.ts"],
  ["server/api/layers.ts", "../../geodata/model/kinds.ts"],
  ["server/api/ogc/ogcRouter.ts", "../../measures/registry.ts"],
  ["client/views/map/MapStage.tsx", "../../../server/domain/people.ts"],
  ["client/views/map/MapStage.tsx", "../../../server/contract/common.ts"],
];

/** The rules that guard the boundaries; what else the linter says of a file of one line is beside the point. */
const guards = /noRestrictedImports|noNodejsModules/;

const folder = mkdtempSync(join(tmpdir(), "boundaries-"));
let refused: ReadonlySet<string>;

beforeAll(() => {
  const {
    vcs: _,
    $schema: __,
    ...rules
  }: Record<string, unknown> = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify(rules));
  const imports = [...againstTheArrows, ...alongTheArrows];
  const pathOf = new Map(imports.map(([file, specifier], index) => [write(file, specifier, index), index]));
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const run = spawnSync(process.execPath, [biome, "lint", "--reporter=github", "--max-diagnostics=none"], {
    cwd: folder,
    encoding: "utf8",
  });
  const found = run.stdout.split("\n").filter((line) => guards.test(line));
  refused = new Set(
    [...pathOf].flatMap(([path, index]) => {
      const [file, specifier] = imports[index] ?? ["", ""];
      return found.some((line) => line.includes(path)) ? [`${file} ${specifier}`] : [];
    }),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes one import into a file of its own beside the one that is meant, and answers its path. */
function write(file: string, specifier: string, index: number): string {
  const path = join(dirname(file), `import${index}.ts`);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `import { thing } from "${specifier}";\nexport const held = thing;\n`);
  return path;
}

test.each(againstTheArrows)("the linter refuses %s an import of %s", (file, specifier) => {
  expect(refused).toContain(`${file} ${specifier}`);
});

test.each(alongTheArrows)("the linter lets %s import %s", (file, specifier) => {
  expect(refused).not.toContain(`${file} ${specifier}`);
});
