import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { QueryTable } from "../../../../../server/contract/query.ts";

/**
 * Offers columns by their bare names, where SQL's own completion knows them behind a table's name only: those of the
 * tables the query names, or of every table while it names none.
 */
export function columnCompletion(tables: readonly QueryTable[]) {
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/\w+/);
    if (word === null || context.state.sliceDoc(word.from - 1, word.from) === ".") return null;
    // There a table is named, and SQL's own completion offers those.
    if (/\b(from|join)\s+$/i.test(context.state.sliceDoc(0, word.from))) return null;
    const words = new Set(context.state.doc.toString().match(/\w+/g));
    const named = tables.filter(({ name }) => words.has(name));
    return { from: word.from, options: columnsOf(named.length > 0 ? named : tables), validFor: /^\w*$/ };
  };
}

/** Each name once, with the tables that have it. */
function columnsOf(tables: readonly QueryTable[]): Completion[] {
  const byName = new Map<string, { tables: string[]; info: string }>();
  for (const table of tables) {
    for (const column of table.columns) {
      const known = byName.get(column.name);
      if (known === undefined) byName.set(column.name, { tables: [table.name], info: column.description });
      else known.tables.push(table.name);
    }
  }
  return [...byName].map(([label, column]) => ({
    label,
    type: "property",
    detail: column.tables.slice(0, 3).join(", "),
    info: column.info,
    boost: 2,
  }));
}
