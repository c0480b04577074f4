import type { Database, SqlJsStatic } from "sql.js";
import { medianOf } from "../../domain/median.ts";
import { seededRandom } from "../../domain/network/seededRandom.ts";
import { heapLimit, medianLimit } from "./limits.ts";

/** Any would do: what matters is that it is the same for every query. */
const seed = 20_160_401;

/** What SQLite is told, and says in turn, where a query takes the median of more than it may hold. */
const tooManyForMedian = "out of memory for median()";

/** As its types do not say, functions over many rows can be added too. */
type WithAggregates = {
  create_aggregate(
    name: string,
    functions: {
      init: () => number[];
      step: (values: number[], value: unknown) => number[];
      finalize: (values: number[]) => number | null;
    },
  ): void;
};

/**
 * Opens a copy for one query: a database of its own, so that whatever a query should manage to do is gone with it.
 *
 * It is told to refuse writes; to take no more than its share of memory, temporary tables included; and to give
 * the same answer twice: `random()` runs through the same numbers in every query. `median` is added.
 */
export function openCopy(sqlite: SqlJsStatic, bytes: Uint8Array): Database {
  const database = new sqlite.Database(bytes) as Database & WithAggregates;
  database.run(
    `PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA hard_heap_limit = ${heapLimit}; PRAGMA trusted_schema = OFF; PRAGMA query_only = ON`,
  );
  const next = seededRandom(seed);
  database.create_function("random", () => Math.floor((next() - 0.5) * 2 ** 53));
  database.create_function("randomblob", (_bytes: unknown) => {
    throw new Error("randomblob() is not offered here: the same question is to get the same answer");
  });
  let held = 0;
  database.create_aggregate("median", {
    init: () => [],
    step: (values, value) => {
      if (typeof value !== "number") return values;
      held += 1;
      if (held > medianLimit) throw new Error(tooManyForMedian);
      values.push(value);
      return values;
    },
    finalize: (values) => {
      held -= values.length;
      return medianOf(values);
    },
  });
  return database;
}
