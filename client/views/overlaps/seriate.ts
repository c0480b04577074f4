import { at } from "../../../server/domain/at.ts";

/** A pair that is not empty; `weight` above 0. */
export type SeriationCell = { row: number; column: number; weight: number };

/** The rows and the columns, by number, in the order to draw them. */
export type Seriation = { rows: number[]; columns: number[] };

const roundsAtMost = 100;
/** A round that moves no score by more than this has found the axis. */
const settled = 1e-10;

/**
 * Orders the rows and columns of a sparse table so that what belongs together lies together along the
 * diagonal. Rows and columns tied by any chain of pairs form a block; blocks follow `startOfRow` (their
 * weighted mean of it, smallest first), and inside a block rows and columns follow the first axis of
 * correspondence analysis, found by reciprocal averaging (Hill, Correspondence analysis: a neglected
 * multivariate method, Applied Statistics 23, 1974). Rows and columns without any pair come last. The same
 * input gives the same order.
 */
export function seriate(
  startOfRow: readonly number[],
  columnCount: number,
  cells: readonly SeriationCell[],
): Seriation {
  const blocks = blocksOf(startOfRow.length, columnCount, cells)
    .map((block) => ({ ...block, start: weightedMean(block.cells, (cell) => at(startOfRow, cell.row)) }))
    .sort((one, other) => one.start - other.start);
  const order: Seriation = { rows: [], columns: [] };
  for (const block of blocks) {
    const { rows, columns } = orderBlock(startOfRow, block.cells);
    order.rows.push(...rows);
    order.columns.push(...columns);
  }
  return {
    rows: withMissing(order.rows, startOfRow.length),
    columns: withMissing(order.columns, columnCount),
  };
}

type Block = { cells: SeriationCell[] };

function blocksOf(rowCount: number, columnCount: number, cells: readonly SeriationCell[]): Block[] {
  const parent = Int32Array.from({ length: rowCount + columnCount }, (_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (at(parent, root) !== root) root = at(parent, root);
    parent[place] = root;
    return root;
  };
  for (const { row, column } of cells) parent[rootOf(row)] = rootOf(rowCount + column);
  const blocks = new Map<number, Block>();
  for (const cell of cells) {
    const root = rootOf(cell.row);
    const block = blocks.get(root);
    if (block === undefined) blocks.set(root, { cells: [cell] });
    else block.cells.push(cell);
  }
  return [...blocks.values()];
}

function orderBlock(startOfRow: readonly number[], cells: readonly SeriationCell[]): Seriation {
  const start = new Map(cells.map(({ row }) => [row, at(startOfRow, row)]));
  const { rowScore, columnScore } = firstAxis(start, cells);
  // The axis has no direction of its own, so it takes the one in which the start rises.
  let agreement = 0;
  for (const [row, score] of rowScore) agreement += score * (start.get(row) ?? 0);
  const sign = agreement < 0 ? -1 : 1;
  const startOfColumn = averaged(cells, start, "column", "row");
  const sorted = (scores: Map<number, number>, starts: Map<number, number>) =>
    [...scores.keys()].sort(
      (one, other) =>
        sign * (scoreStep(scores, one) - scoreStep(scores, other)) ||
        (starts.get(one) ?? 0) - (starts.get(other) ?? 0) ||
        one - other,
    );
  return { rows: sorted(rowScore, start), columns: sorted(columnScore, startOfColumn) };
}

/** Scores of rows and columns on the first axis, by averaging to and fro until they settle. */
function firstAxis(
  start: ReadonlyMap<number, number>,
  cells: readonly SeriationCell[],
): { rowScore: Map<number, number>; columnScore: Map<number, number> } {
  let rowScore = centred(start, cells);
  let columnScore = averaged(cells, rowScore, "column", "row");
  for (let round = 0; round < roundsAtMost; round++) {
    const next = centred(averaged(cells, columnScore, "row", "column"), cells);
    const moved = Math.max(...[...next].map(([row, score]) => Math.abs(score - (rowScore.get(row) ?? 0))));
    rowScore = next;
    columnScore = averaged(cells, rowScore, "column", "row");
    if (moved < settled) break;
  }
  return { rowScore, columnScore };
}

/** Scores of rows (or columns) as the weighted mean of the scores of what they are paired with. */
function averaged(
  cells: readonly SeriationCell[],
  scores: ReadonlyMap<number, number>,
  of: "row" | "column",
  from: "row" | "column",
): Map<number, number> {
  const sums = new Map<number, { score: number; weight: number }>();
  for (const cell of cells) {
    const sum = sums.get(cell[of]) ?? { score: 0, weight: 0 };
    sum.score += cell.weight * (scores.get(cell[from]) ?? 0);
    sum.weight += cell.weight;
    sums.set(cell[of], sum);
  }
  return new Map([...sums].map(([key, { score, weight }]) => [key, score / weight]));
}

/** Row scores moved to a weighted mean of 0 (which removes the axis on which all are equal) and to length 1. */
function centred(scores: ReadonlyMap<number, number>, cells: readonly SeriationCell[]): Map<number, number> {
  const mean = weightedMean(cells, (cell) => scores.get(cell.row) ?? 0);
  const moved = [...scores].map(([row, score]) => [row, score - mean] as const);
  const length = Math.hypot(...moved.map(([, score]) => score));
  return new Map(moved.map(([row, score]) => [row, length < 1e-12 ? 0 : score / length]));
}

function weightedMean(cells: readonly SeriationCell[], scoreOf: (cell: SeriationCell) => number): number {
  let sum = 0;
  let weight = 0;
  for (const cell of cells) {
    sum += cell.weight * scoreOf(cell);
    weight += cell.weight;
  }
  return sum / weight;
}

/** A score in steps of a thousand-millionth: what differs by rounding alone is equal, so that the start can decide. */
function scoreStep(scores: ReadonlyMap<number, number>, key: number): number {
  return Math.round((scores.get(key) ?? 0) * 1e9);
}

function withMissing(order: readonly number[], count: number): number[] {
  const seen = new Set(order);
  return [
    ...order,
    ...Array.from({ length: count }, (_, place) => place).filter((place) => !seen.has(place)),
  ];
}
