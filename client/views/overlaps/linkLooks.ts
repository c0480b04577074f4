import type { MatrixCell, OverlapMatrix } from "./overlapMatrix.ts";

/** What a pair is to the area of the first layer: all of it, its largest part, or a part cut off from that. */
export type LinkLook = "nested" | "main" | "cutOff";

/** The look of each cell of a matrix, in the order of its cells. */
export function linkLooks(matrix: OverlapMatrix): LinkLook[] {
  const largest = new Map<number, MatrixCell>();
  for (const cell of matrix.cells) {
    const known = largest.get(cell.row);
    if (known === undefined || cell.people > known.people) largest.set(cell.row, cell);
  }
  return matrix.cells.map((cell) => {
    if (cell.shareOfRow === 1) return "nested";
    return largest.get(cell.row) === cell ? "main" : "cutOff";
  });
}
