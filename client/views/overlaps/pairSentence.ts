import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { at } from "../../../server/domain/at.ts";
import { formatCount, formatPeopleShort, formatShare } from "../../components/format.ts";
import { countOf } from "../../components/layerWords.ts";
import type { MatrixCell, OverlapMatrix } from "./overlapMatrix.ts";

/** A pair of a matrix as a sentence. */
export function cellSentence(matrix: OverlapMatrix, cell: MatrixCell): string {
  return pairSentence({
    firstName: at(matrix.rows, cell.row).name,
    secondName: at(matrix.columns, cell.column).name,
    people: cell.people,
    shareOfFirst: cell.shareOfRow,
    shareOfSecond: cell.shareOfColumn,
  });
}

/**
 * What becomes of one row or column: in how many areas of the layer across its drawn people live, and where
 * most of them do. `null` where no cell of the matrix is its.
 */
export function sideSentence(
  matrix: OverlapMatrix,
  side: { row: number } | { column: number },
  across: AreaKind,
): string | null {
  const cells = matrix.cells.filter((cell) =>
    "row" in side ? cell.row === side.row : cell.column === side.column,
  );
  const [most] = [...cells].sort((one, other) => other.people - one.people);
  if (most === undefined) return null;
  const [own, other] =
    "row" in side
      ? [at(matrix.rows, side.row), at(matrix.columns, most.column)]
      : [at(matrix.columns, side.column), at(matrix.rows, most.row)];
  const people = cells.reduce((sum, cell) => sum + cell.people, 0);
  const start = `${own.name}: ${formatPeopleShort(people)} people in ${countOf(cells.length, across)}`;
  if (cells.length === 1) return `${start}, ${other.name}.`;
  return `${start}, most of them in ${other.name} (${formatShare(most.people / people)}).`;
}

/** Who lives in both of two areas, in one sentence. Shares are of one. */
export function pairSentence(pair: {
  firstName: string;
  secondName: string;
  people: number;
  shareOfFirst: number;
  shareOfSecond: number;
}): string {
  const { firstName, secondName, people, shareOfFirst, shareOfSecond } = pair;
  return `${formatCount(people)} people live in both ${firstName} and ${secondName}: ${formatShare(shareOfFirst)} of ${firstName}, ${formatShare(shareOfSecond)} of ${secondName}.`;
}
