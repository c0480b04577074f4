import type { QueryTables } from "../contract/query.ts";
import { workedQuestions } from "./questions/workedQuestions.ts";
import type { QueryGround } from "./tables/queryTable.ts";
import { queryTables } from "./tables/queryTables.ts";

/** What can be asked about, with how many rows each table has where that is known, and questions to begin with. */
export function describeTables(ground: QueryGround, rows: ReadonlyMap<string, number> | null): QueryTables {
  return {
    tables: queryTables.map(({ name, description, columns, datasets }) => ({
      name,
      description,
      rows: rows?.get(name) ?? null,
      columns: columns.map(({ unit, references, ...column }) => ({
        ...column,
        unit: unit ?? null,
        references: references ?? null,
      })),
      datasets: datasets(ground),
    })),
    questions: [...workedQuestions],
  };
}
