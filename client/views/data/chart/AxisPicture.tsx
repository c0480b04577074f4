import { formatCount } from "../../../components/format.ts";
import { formatNumber } from "../result/formatCell.ts";
import styles from "./AxisChart.module.css";
import { type AxisLayout, namedMarks, type PlacedMark } from "./axisLayout.ts";
import { nearestPoint } from "./nearestPoint.ts";

type AxisPictureProps = {
  layout: AxisLayout;
  names: { along: string; amount: string };
  isTime: boolean;
  pointed: PlacedMark | null;
  onPoint: (point: PlacedMark | null) => void;
};

/** The two axes and the points between them; the nearest point is the one that is pointed at. */
export function AxisPicture({ layout, names, isTime, pointed, onPoint }: AxisPictureProps) {
  const { plot, placed, width, height } = layout;
  const line = isTime ? lineThrough(placed) : null;
  return (
    <svg
      className={styles.svg}
      width={width}
      height={height}
      role="img"
      aria-label={`${names.amount} by ${names.along}, ${formatCount(placed.length)} points; the slider below goes through them, and the table says the same`}
      onPointerMove={({ clientX, clientY, currentTarget }) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        onPoint(nearestPoint(placed, clientX - left, clientY - top));
      }}
      onPointerLeave={({ pointerType }) => {
        // A finger leaves when it is lifted, and what it touched is still to be read.
        if (pointerType === "mouse") onPoint(null);
      }}
    >
      {layout.amountTicks.map(({ at, value }) => (
        <g key={value}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={at} y2={at} />
          <text className={styles.tick} x={plot.left - 8} y={at} textAnchor="end" dy="0.32em">
            {formatNumber(value, "number")}
          </text>
        </g>
      ))}
      {layout.alongTicks.map(({ at, value }) => (
        <g key={value}>
          <line className={styles.grid} x1={at} x2={at} y1={plot.top} y2={plot.bottom} />
          <text className={styles.tick} x={at} y={plot.bottom + 18} textAnchor="middle">
            {formatNumber(value, isTime ? "year" : "number")}
          </text>
        </g>
      ))}
      <text className={styles.axis} x={plot.right} y={height - 6} textAnchor="end">
        {names.along} →
      </text>
      {line !== null && <path className={styles.line} d={line} />}
      {placed.map(({ mark, x, y }) => (
        <circle key={mark.place} className={styles.point} cx={x} cy={y} r={4.5} />
      ))}
      {pointed !== null && <circle className={styles.pointed} cx={pointed.x} cy={pointed.y} r={7} />}
      {!isTime &&
        namedMarks(layout).map(({ mark, x, y }) => (
          <text
            key={mark.place}
            className={styles.name}
            x={x > width * 0.7 ? x - 8 : x + 8}
            y={y}
            dy="0.32em"
            textAnchor={x > width * 0.7 ? "end" : "start"}
          >
            {mark.label.length > 28 ? `${mark.label.slice(0, 27)}…` : mark.label}
          </text>
        ))}
    </svg>
  );
}

/** A line from moment to moment; `null` where two rows share one, since none of them comes first then. */
function lineThrough(placed: readonly PlacedMark[]): string | null {
  if (new Set(placed.map(({ x }) => x)).size < placed.length) return null;
  return placed
    .map(({ x, y }, place) => `${place === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join("");
}
