import type { SqlValue } from "../../contract/query.ts";
import type { AtomTable } from "../../domain/atomTable.ts";
import type { Land } from "../../domain/land.ts";
import type { CollaborationBook } from "../../graph/collaborationBook.ts";
import type { CollaborationGraph } from "../../graph/collaborationGraph.ts";
import type { MeasureBook } from "../../measures/measureBook.ts";

/** What the rows are made from. */
export type QueryGround = {
  graph: CollaborationGraph;
  table: AtomTable;
  land: Land;
  book: MeasureBook;
  collaboration: CollaborationBook;
  /** The day that `in_force` and `collaboration` are read at. */
  asAt: string;
};

/** One column, as readers are told of it and as SQLite keeps it. */
type ColumnDefinition = {
  type: "TEXT" | "INTEGER" | "REAL";
  description: string;
  unit?: string;
  /** The column of another table it names, as in `nodes.id`. */
  references?: string;
};

type ColumnDefinitions = Readonly<Record<string, ColumnDefinition>>;

/** A row as its columns say: text or a number, `null` where nobody knows or it does not apply. */
type RowOf<Columns extends ColumnDefinitions> = {
  readonly [Name in keyof Columns]: (Columns[Name]["type"] extends "TEXT" ? string : number) | null;
};

type TableDefinition<Columns extends ColumnDefinitions> = {
  name: string;
  description: string;
  columns: Columns;
  /** The columns that name a row; rows are then kept in their order. */
  primaryKey?: readonly (keyof Columns & string)[];
  indexes: readonly (readonly (keyof Columns & string)[])[];
  /** The datasets that the rows come from. */
  datasets: (ground: QueryGround) => Iterable<string>;
  rows: (ground: QueryGround) => Iterable<RowOf<Columns>>;
};

/** A table that can be queried, its columns in order. */
export type QueryTable = {
  name: string;
  description: string;
  columns: readonly (ColumnDefinition & { name: string })[];
  primaryKey: readonly string[];
  indexes: readonly (readonly string[])[];
  datasets: (ground: QueryGround) => string[];
  /** Every row, its values in the order of the columns; read as they are asked for, of the ground as it then is. */
  rows: (ground: QueryGround) => Iterable<SqlValue[]>;
};

/** Makes a table of a definition that says once what its columns are, so that rows cannot differ from it. */
export function queryTable<const Columns extends ColumnDefinitions>(
  definition: TableDefinition<Columns>,
): QueryTable {
  const names = Object.keys(definition.columns);
  return {
    name: definition.name,
    description: definition.description,
    columns: Object.entries(definition.columns).map(([name, column]) => ({ name, ...column })),
    primaryKey: definition.primaryKey ?? [],
    indexes: definition.indexes,
    datasets: (ground) => [...new Set(definition.datasets(ground))].sort(),
    rows: function* (ground) {
      for (const row of definition.rows(ground)) yield names.map((name) => row[name] ?? null);
    },
  };
}

/** A yes or no as SQLite keeps it; `null` stays unknown. */
export function bit(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}
