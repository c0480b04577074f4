/** What a column holds. `json` is a list or an object, which formats hold as a text of JSON. */
export type ColumnType = "string" | "int" | "double" | "boolean" | "json";

/** One attribute that nodes, or ties, or the graph as a whole, can have. */
export type Column = { readonly name: string; readonly type: ColumnType };

/** A value of a column; `null` where it is not known, and then no format writes anything. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | readonly unknown[]
  | { readonly [key: string]: unknown };

/** A node with its cells in the order of the graph's node columns. */
type TakenNode = { readonly id: string; readonly label: string; readonly cells: readonly Cell[] };

/** A tie with its cells in the order of the graph's tie columns. */
type TakenTie = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly cells: readonly Cell[];
};

/**
 * A graph as every format writes it: nodes and ties with typed columns. Where it is directed two nodes may have
 * several ties; readers such as networkx refuse a graph that has ties of both sorts, so it is all one or the other.
 *
 * The names of columns are those of the API but for those that readers drop or keep for themselves. `kind` is
 * `nodeKind` and `edgeKind`: Gephi takes the `kind` of a tie for its own and networkx reads past it. `name` is the label:
 * igraph finds nodes by `name`, which ours need not have to themselves, and Gephi, igraph and networkx draw `label`.
 * `id` stands where the format has identifiers, as does `weight`, and no column is called `type`, `source` or `target`.
 * `position` is `longitude` and `latitude`.
 */
export type TakenGraph = {
  readonly directed: boolean;
  readonly about: readonly Told[];
  readonly nodeColumns: readonly Column[];
  readonly tieColumns: readonly Column[];
  readonly nodes: readonly TakenNode[];
  readonly ties: readonly TakenTie[];
};

/** What is said of a graph as a whole. */
type Told = { readonly column: Column; readonly cell: Cell };

/** One thing that is said of a graph as a whole. */
export function told(name: string, type: ColumnType, cell: Cell): Told {
  return { column: { name, type }, cell };
}

/** A cell as text: numbers and words as they are, lists and objects as JSON; `null` where it is not known. */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

/** What is known of a row, by the names of its columns; lists and objects as texts of JSON. */
export function knownCells(
  columns: readonly Column[],
  cells: readonly Cell[],
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    columns.flatMap(({ name }, at): [string, string | number | boolean][] => {
      const cell = cells[at] ?? null;
      if (cell === null) return [];
      return [[name, typeof cell === "object" ? JSON.stringify(cell) : cell]];
    }),
  );
}
