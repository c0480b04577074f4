import path from "node:path";
import { buildApp } from "../../../server/app.ts";
import { loadCompiled } from "../../../server/compiledData.ts";
import { dependenciesOf } from "../../../server/dependencies.ts";
import { memoryStore } from "../../support/memoryStore.ts";

const compiled = await loadCompiled(path.resolve(import.meta.dirname, "../../../geodata/compiled"));

const countOf = (kind: string) => compiled.nodes.filter((node) => node.kind === kind).length;

/** Every collection with how many features it has. */
export const counts: readonly (readonly [collection: string, count: number])[] = [
  ["ccg", 209],
  ["district", 326],
  ["county", 152],
  ["stp", 44],
  ["region", 4],
  ["trusts", countOf("trust")],
  ["hospitals", countOf("hospital")],
];

/** The product over England as compiled. */
export const england = buildApp(dependenciesOf(compiled, memoryStore()));
