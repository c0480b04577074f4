import { type KeyboardEvent, type PointerEvent, useMemo, useState } from "react";
import { at } from "../../../server/domain/at.ts";
import { useWidth } from "../../components/useWidth.ts";
import type { Area, England } from "../../state/england.ts";
import type { FitRow } from "./fitRows.ts";
import { heatClass, type Weigh } from "./heat.ts";
import styles from "./MatrixPanel.module.css";
import type { OverlapMatrix } from "./overlapMatrix.ts";
import { framesOf, nearestCell, type OverviewScale, overviewScale } from "./overviewScale.ts";
import { cellSentence } from "./pairSentence.ts";
import { footprintOfPair } from "./partShown.ts";
import { Reading } from "./Reading.tsx";

type MatrixOverviewProps = {
  england: England;
  matrix: OverlapMatrix;
  weigh: Weigh;
  /** The rows that are drawn in full elsewhere: framed here. */
  framed: readonly FitRow[];
  /** Called with the footprint of the pair that was chosen. */
  onPick: (footprint: Area) => void;
};

/**
 * The whole matrix in small cells, in the order that brings it to the diagonal. Pointing at it reads the
 * nearest pair, a click looks closer; with the keyboard the arrows step from pair to pair and Enter looks closer.
 */
export function MatrixOverview({ england, matrix, weigh, framed, onPick }: MatrixOverviewProps) {
  const [container, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const scale = width === null ? null : overviewScale(matrix, width);
  const cell = pointed === null ? undefined : matrix.cells[pointed];
  const pick = () => {
    if (cell === undefined) return;
    const footprint = footprintOfPair(england, at(matrix.rows, cell.row), at(matrix.columns, cell.column));
    if (footprint !== null) onPick(footprint);
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    if (scale === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    setPointed(nearestCell(matrix, scale, event.clientX - box.left, event.clientY - box.top));
  };
  const step = (event: KeyboardEvent) => {
    const move = steps[event.key];
    if (event.key === "Enter") pick();
    else if (move !== undefined) setPointed(steppedTo(pointed, move, matrix.cells.length));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={container} className={styles.overview}>
      <Reading
        sentence={cell === undefined ? null : cellSentence(matrix, cell)}
        hint="North at the top left, south at the bottom right. Point to read a pair, click to look closer."
      />
      {scale !== null && (
        // The picture is one stop of the keyboard with its own arrows, which is what role application says.
        <svg
          role="application"
          aria-label={`Matrix of ${matrix.rows.length} by ${matrix.columns.length} areas. Arrow keys step through ${matrix.cells.length} pairs, Enter looks closer. The same pairs are in the table below.`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: role application takes part in the keyboard order
          tabIndex={0}
          className={styles.picture}
          width={scale.left + scale.width}
          height={scale.height}
          onPointerMove={point}
          onPointerLeave={() => setPointed(null)}
          onClick={pick}
          onKeyDown={step}
        >
          <Cells matrix={matrix} scale={scale} weigh={weigh} />
          <Frame matrix={matrix} scale={scale} framed={framed} />
          {cell !== undefined && (
            <g className={styles.cross} transform={`translate(${scale.left} 0)`}>
              <rect y={cell.row * scale.cellHeight} width={scale.width} height={scale.cellHeight} />
              <rect x={cell.column * scale.cellWidth} width={scale.cellWidth} height={scale.height} />
            </g>
          )}
        </svg>
      )}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 20,
  PageUp: -20,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function steppedTo(from: number | null, by: number, count: number): number {
  return Math.min(count - 1, Math.max(0, (from ?? -1) + by));
}

function Cells({ matrix, scale, weigh }: { matrix: OverlapMatrix; scale: OverviewScale; weigh: Weigh }) {
  return useMemo(
    () => (
      <>
        <rect className={styles.ground} x={scale.left} width={scale.width} height={scale.height} />
        {scale.left > 0 &&
          matrix.rows.map((area, row) => (
            <text
              key={area.id}
              x={scale.left - 8}
              y={(row + 0.5) * scale.cellHeight}
              className={styles.rowLabel}
            >
              {area.name.length > scale.letters
                ? `${area.name.slice(0, scale.letters - 1).trimEnd()}…`
                : area.name}
            </text>
          ))}
        {matrix.cells.map((cell) => (
          <rect
            key={`${cell.row} ${cell.column}`}
            className={styles.heat}
            data-heat={heatClass(cell, weigh)}
            x={scale.left + cell.column * scale.cellWidth}
            y={cell.row * scale.cellHeight}
            width={Math.max(scale.cellWidth, 3)}
            height={Math.max(scale.cellHeight, 3)}
          />
        ))}
      </>
    ),
    [matrix, scale, weigh],
  );
}

function Frame({
  matrix,
  scale,
  framed,
}: Pick<MatrixOverviewProps, "matrix" | "framed"> & { scale: OverviewScale }) {
  return framesOf(matrix, framed, scale).map((frame) => (
    <rect key={`${frame.x} ${frame.y}`} className={styles.frame} {...frame} />
  ));
}
