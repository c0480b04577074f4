import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CompiledDataFault, loadCompiled } from "../../server/compiledData.ts";
import { smallCompiled } from "./smallWorld.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "compiled-"));
  const { topology, layouts, nodes, ties, practices, observations, provenance, places } = smallCompiled();
  const files = {
    topology: { ...topology, transform: { scale: [1, 1], translate: [0, 0] } },
    basemap: { land: { type: "FeatureCollection", features: [] }, places },
    layouts,
    nodes,
    ties,
    practices,
    observations,
    provenance,
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(path.join(folder, `${name}.json`), JSON.stringify(content));
  }
});

afterEach(() => rm(folder, { recursive: true }));

test("what was compiled is read back whole, with the served files byte for byte", async () => {
  const compiled = await loadCompiled(folder);
  expect(compiled.nodes).toEqual(smallCompiled().nodes);
  expect(compiled.atoms).toEqual(smallCompiled().atoms);
  expect(JSON.parse(compiled.bodies.layouts.toString())).toEqual([]);
});

test.each([
  ["that is missing is named with how to make it", null, /ties\.json cannot be read.*npm run geodata/],
  ["that is no JSON is named", "[{", /ties\.json is not JSON/],
  ["of another shape is named with the place of the fault", '[{"id":7}]', /ties\.json .*at 0\.id/],
])("a file %s", async (_, content, message) => {
  const file = path.join(folder, "ties.json");
  if (content === null) await rm(file);
  else await writeFile(file, content);
  const fault = await loadCompiled(folder).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(CompiledDataFault);
  expect(String(fault)).toMatch(message);
});
