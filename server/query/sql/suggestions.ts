import type { QueryTable } from "../tables/queryTable.ts";

const unheardOf = /^no such (column|table): (?:[\s\S]*\.)?([^.]+)$/;
/** More would be a list and no suggestion. */
const mostSuggested = 5;

/**
 * What somebody may have meant by the table or column that SQLite has not heard of: a column of that very name in
 * other tables (`nodes.population`), else the nearest names. Empty where the message is of something else or nothing is near.
 */
export function suggestionsFor(message: string, tables: readonly QueryTable[]): string[] {
  const [, what, name] = unheardOf.exec(message) ?? [];
  if (what === undefined || name === undefined) return [];
  const tableNames = tables.map((table) => table.name);
  if (what === "table") return nearest(name, tableNames);
  const elsewhere = tables
    .filter(({ columns }) => columns.some((column) => plain(column.name) === plain(name)))
    .flatMap((table) =>
      table.columns.flatMap((column) =>
        plain(column.name) === plain(name) ? `${table.name}.${column.name}` : [],
      ),
    );
  if (elsewhere.length > 0) return elsewhere.slice(0, mostSuggested);
  return nearest(name, [...new Set(tables.flatMap(({ columns }) => columns.map((column) => column.name)))]);
}

function nearest(name: string, known: readonly string[]): string[] {
  const most = Math.max(1, Math.floor(name.length / 3));
  return (
    known
      // Whoever writes thousands of letters is not to keep everybody waiting while they are compared.
      .filter((each) => Math.abs(plain(each).length - plain(name).length) <= most)
      .map((each) => ({ each, distance: editDistance(plain(name), plain(each)) }))
      .filter(({ distance }) => distance <= most)
      .sort((one, other) => one.distance - other.distance)
      .slice(0, mostSuggested)
      .map(({ each }) => each)
  );
}

/** `shareOfOf` and `share_of_of` are the same name to whoever types it. */
const plain = (name: string) => name.toLowerCase().replaceAll("_", "");

/** How many letters have to be changed, put in or left out to make one word of another (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1];
    for (const [column, against] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? one.length;
}
