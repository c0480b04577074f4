import { at } from "../../../server/domain/at.ts";
import styles from "./MatrixPanel.module.css";
import type { MatrixCell, OverlapMatrix } from "./overlapMatrix.ts";
import { pairSentence } from "./pairSentence.ts";

type PairReadingProps = { matrix: OverlapMatrix; cell: MatrixCell | null; hint: string };

/** The pair that is pointed at, as a sentence; what to do where none is. It keeps its height, so nothing jumps. */
export function PairReading({ matrix, cell, hint }: PairReadingProps) {
  return (
    <p className={styles.reading} aria-live="polite">
      {cell === null ? (
        <span className={styles.hint}>{hint}</span>
      ) : (
        pairSentence({
          firstName: at(matrix.rows, cell.row).name,
          secondName: at(matrix.columns, cell.column).name,
          people: cell.people,
          shareOfFirst: cell.shareOfRow,
          shareOfSecond: cell.shareOfColumn,
        })
      )}
    </p>
  );
}
