import type { CompiledData } from "./compiledData.ts";
import { atomTable } from "./domain/atomTable.ts";
import { landOf } from "./domain/land.ts";
import { buildGraph } from "./graph/buildGraph.ts";
import { CollaborationBook } from "./graph/collaborationBook.ts";
import type { England } from "./measures/england.ts";
import { MeasureBook } from "./measures/measureBook.ts";
import { QueryService } from "./query/queryService.ts";
import { Register } from "./register/register.ts";
import { type SearchIndex, searchIndex } from "./search/searchIndex.ts";
import type { RegisterStore } from "./store/registerStore.ts";

/** What every router reads. Only the register changes, and with it the posts, functions and groupings of graph and search. */
export type Dependencies = England & {
  compiled: CompiledData;
  search: SearchIndex;
  /** Every measure of everything that is measured; those of sharing follow the register. */
  book: MeasureBook;
  /** What organisations have in common, two by two; follows the register too. */
  collaboration: CollaborationBook;
  register: Register;
  /** Runs the queries that readers write, each in a thread that can be ended. */
  query: QueryService;
};

/**
 * Makes everything the routers need from the compiled data, well under a second. Reads nothing of the store: what
 * people entered shows after the register's first `catchUp`.
 */
export function dependenciesOf(compiled: CompiledData, store: RegisterStore): Dependencies {
  const table = atomTable(compiled.atoms);
  const land = landOf(table, { parts: compiled.parts, borders: compiled.partBorders });
  const graph = buildGraph(compiled, table, land);
  const search = searchIndex(graph);
  const register = new Register({ compiled, graph, search }, store);
  const collaboration = new CollaborationBook({ table, graph }, () => register.version);
  const book = new MeasureBook({ table, land, graph }, collaboration, () => register.version);
  return {
    compiled,
    table,
    land,
    graph,
    search,
    register,
    book,
    collaboration,
    query: new QueryService(() => ({ table, land, graph, book, collaboration, version: register.version })),
  };
}
