import type { QueryAnswer } from "../../../../server/contract/query.ts";

/** The answer as JSON: one object for each row, as most readers of data take it. */
export function answerObjects({ columns, rows }: Pick<QueryAnswer, "columns" | "rows">): string {
  const names = distinctNames(columns);
  const objects = rows.map((row) =>
    Object.fromEntries(names.map((name, place) => [name, row[place] ?? null])),
  );
  return `${JSON.stringify(objects, null, 1)}\n`;
}

/** Two columns may have one name in SQL, and an object has room for only one: later ones are counted. */
function distinctNames(columns: readonly string[]): string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let name = column;
    for (let count = 2; taken.has(name); count += 1) name = `${column}_${count}`;
    taken.add(name);
    return name;
  });
}

/** The name of a saved answer without its ending. */
export function answerFileName(key: string | null, asAt: string): string {
  return `footprint-${key ?? "query"}-${asAt}`;
}
