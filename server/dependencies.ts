import { type MeasureBook, measureBook } from "./answers/figures.ts";
import type { CompiledData } from "./compiledData.ts";
import { atomTable } from "./domain/atomTable.ts";
import { landOf } from "./domain/land.ts";
import { buildGraph } from "./graph/buildGraph.ts";
import type { England } from "./measures/measureDefinition.ts";
import { type SearchIndex, searchIndex } from "./search/searchIndex.ts";

/** What every router reads: made once at the start, never changed afterwards. */
export type Dependencies = England & {
  compiled: CompiledData;
  search: SearchIndex;
  /** Every measure of every layer, worked out once. */
  book: MeasureBook;
};

/** Makes everything the routers need from the compiled data; pure, and well under a second. */
export function dependenciesOf(compiled: CompiledData): Dependencies {
  const table = atomTable(compiled.atoms);
  const land = landOf(table, { parts: compiled.parts, borders: compiled.partBorders });
  const graph = buildGraph(compiled, table, land);
  return {
    compiled,
    table,
    land,
    graph,
    search: searchIndex(graph),
    book: measureBook({ table, land, graph }),
  };
}
