import { at } from "../../../server/domain/at.ts";
import type { OverlapMatrix } from "./overlapMatrix.ts";
import { wrapText } from "./wrapText.ts";

/** One area at the edge of a flow: its bar, and where its label stands. */
export type FlowNode = {
  /** Place in the matrix's rows (left) or columns (right). */
  place: number;
  /** People drawn: of a right-hand area only those who live in the areas on the left. */
  people: number;
  top: number;
  height: number;
  /** Middle of the space that bar and label share. */
  middle: number;
};

/** The people of one pair, as a ribbon from a left bar to a right one. `cell` is its place in the matrix. */
export type FlowLink = { cell: number; fromTop: number; toTop: number; thickness: number };

export type FlowLayout = { left: FlowNode[]; right: FlowNode[]; links: FlowLink[]; height: number };

const lineHeight = 17;
const gap = 8;
const leastHeight = 360;
const thinnest = 1;

/**
 * Lays a matrix out as a flow from its rows to its columns. Thickness is in proportion to people on one scale
 * for both sides; each area gets at least the height of its label, so labels never overlap. `letters` is how
 * many fit on one line of a label.
 */
export function flowLayout(matrix: OverlapMatrix, letters: number): FlowLayout {
  const people = matrix.cells.reduce((sum, cell) => sum + cell.people, 0);
  const perSide = Math.max(matrix.rows.length, matrix.columns.length);
  const drawn = Math.max(leastHeight, perSide * 30);
  const scale = people === 0 ? 0 : drawn / people;
  const left = stacked(
    matrix.rows.map((area) => area.name),
    sumsBy(matrix, "row"),
    scale,
    letters,
  );
  const right = stacked(
    matrix.columns.map((area) => area.name),
    sumsBy(matrix, "column"),
    scale,
    letters,
  );
  const height = Math.max(left.height, right.height);
  const leftNodes = centred(left, height);
  const rightNodes = centred(right, height);
  const usedLeft = leftNodes.map((node) => node.top);
  const usedRight = rightNodes.map((node) => node.top);
  // Cells come by row and then by column, so ribbons leave and arrive in the order of the far side and do not twist.
  const links = matrix.cells.map((cell, place): FlowLink => {
    const thickness = cell.people * scale;
    const link = {
      cell: place,
      fromTop: at(usedLeft, cell.row),
      toTop: at(usedRight, cell.column),
      thickness: Math.max(thinnest, thickness),
    };
    usedLeft[cell.row] = link.fromTop + thickness;
    usedRight[cell.column] = link.toTop + thickness;
    return link;
  });
  return { left: leftNodes, right: rightNodes, links, height };
}

/** The outline of a ribbon between two upright lines at `fromX` and `toX`, as an SVG path. */
export function ribbonPath({ fromTop, toTop, thickness }: FlowLink, fromX: number, toX: number): string {
  const bend = (fromX + toX) / 2;
  return [
    `M${fromX} ${fromTop}C${bend} ${fromTop} ${bend} ${toTop} ${toX} ${toTop}`,
    `V${toTop + thickness}C${bend} ${toTop + thickness} ${bend} ${fromTop + thickness} ${fromX} ${fromTop + thickness}Z`,
  ].join("");
}

type Stack = { nodes: FlowNode[]; height: number };

function stacked(names: readonly string[], people: readonly number[], scale: number, letters: number): Stack {
  let used = 0;
  const nodes = names.map((name, place): FlowNode => {
    const lines = wrapText(name, letters).length;
    const height = Math.max(thinnest, at(people, place) * scale);
    // One line more than the name: the people stand under it.
    const room = Math.max(height, (lines + 1) * lineHeight);
    const middle = used + room / 2;
    used += room + gap;
    return { place, people: at(people, place), top: middle - height / 2, height, middle };
  });
  return { nodes, height: Math.max(0, used - gap) };
}

function centred({ nodes, height }: Stack, full: number): FlowNode[] {
  const shift = (full - height) / 2;
  return nodes.map((node) => ({ ...node, top: node.top + shift, middle: node.middle + shift }));
}

function sumsBy(matrix: OverlapMatrix, side: "row" | "column"): number[] {
  const sums = (side === "row" ? matrix.rows : matrix.columns).map(() => 0);
  for (const cell of matrix.cells) sums[cell[side]] = at(sums, cell[side]) + cell.people;
  return sums;
}
