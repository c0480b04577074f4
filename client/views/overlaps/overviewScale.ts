import { at } from "../../../server/domain/at.ts";
import type { FitRow } from "./fitRows.ts";
import type { OverlapMatrix } from "./overlapMatrix.ts";

/** How a whole matrix is fitted on the page, in pixels; `left` is the room for row names, 0 where they do not fit. */
export type OverviewScale = {
  left: number;
  width: number;
  height: number;
  cellWidth: number;
  cellHeight: number;
  /** Letters of a row's name that fit. */
  letters: number;
};

const labelledFrom = 13;
const letterWidth = 6.4;

/** Fits a matrix in a width: cells as wide as there is room for, tall enough for names where rows are few. */
export function overviewScale(matrix: OverlapMatrix, available: number): OverviewScale {
  const { length: rows } = matrix.rows;
  const { length: columns } = matrix.columns;
  const cellHeight = Math.min(labelledFrom + 2, Math.min(660, available) / rows);
  const left = cellHeight >= labelledFrom ? Math.min(320, available * 0.34) : 0;
  // Without names there is nothing to read in a wider picture, only a flatter diagonal.
  const widest = left > 0 ? available - left : Math.min(available, 680);
  const cellWidth = Math.min(widest / columns, cellHeight * 2.4);
  return {
    left,
    width: columns * cellWidth,
    height: rows * cellHeight,
    cellWidth,
    cellHeight,
    letters: Math.floor((left - 8) / letterWidth),
  };
}

/** Number of the cell nearest to a point of the picture, or `null` where none lies within `reach` pixels. */
export function nearestCell(
  matrix: OverlapMatrix,
  scale: OverviewScale,
  x: number,
  y: number,
  reach = 40,
): number | null {
  let nearest: number | null = null;
  let least = reach;
  matrix.cells.forEach((cell, place) => {
    const distance = Math.hypot(
      scale.left + (cell.column + 0.5) * scale.cellWidth - x,
      (cell.row + 0.5) * scale.cellHeight - y,
    );
    if (distance < least) {
      least = distance;
      nearest = place;
    }
  });
  return nearest;
}

/** Frames around the cells of some rows, one for each run of rows that follow each other. */
export function framesOf(
  matrix: OverlapMatrix,
  framed: readonly FitRow[],
  scale: OverviewScale,
): { x: number; y: number; width: number; height: number }[] {
  const wanted = new Set(framed.map((row) => row.area));
  const runs: { top: number; bottom: number; start: number; end: number }[] = [];
  for (const { row, column } of matrix.cells) {
    if (!wanted.has(at(matrix.rows, row))) continue;
    const run = runs.at(-1);
    if (run === undefined || row > run.bottom + 1) {
      runs.push({ top: row, bottom: row, start: column, end: column });
    } else {
      run.bottom = row;
      run.start = Math.min(run.start, column);
      run.end = Math.max(run.end, column);
    }
  }
  return runs.map(({ top, bottom, start, end }) => ({
    x: scale.left + start * scale.cellWidth - 3,
    y: top * scale.cellHeight - 3,
    width: (end - start + 1) * scale.cellWidth + 6,
    height: (bottom - top + 1) * scale.cellHeight + 6,
  }));
}
