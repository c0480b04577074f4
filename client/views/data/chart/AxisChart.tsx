import { useMemo, useState } from "react";
import { formatCount } from "../../../components/format.ts";
import { useWidth } from "../../../components/useWidth.ts";
import { formatNumber } from "../result/formatCell.ts";
import styles from "./AxisChart.module.css";
import { axisLayout, namedMarks, type PlacedMark } from "./axisLayout.ts";
import type { ChartMark } from "./chartData.ts";

type AxisChartProps = {
  marks: readonly ChartMark[];
  names: { along: string; amount: string };
  isTime: boolean;
};

const height = 380;

/** Points between two axes, joined to a line where each moment has one; the table says the same. */
export function AxisChart({ marks, names, isTime }: AxisChartProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<PlacedMark | null>(null);
  const layout = useMemo(
    () => (width === null ? null : axisLayout(marks, width, height, isTime)),
    [marks, width, isTime],
  );
  const drawn = layout?.placed.length ?? 0;
  const line = isTime && layout !== null ? lineThrough(layout.placed) : null;
  return (
    <div ref={box} className={styles.box}>
      {layout !== null && (
        <svg
          className={styles.svg}
          width={layout.width}
          height={height}
          role="img"
          aria-label={`${names.amount} by ${names.along}, ${formatCount(drawn)} points; the table says the same`}
          onPointerLeave={() => setPointed(null)}
        >
          {layout.amountTicks.map(({ at, value }) => (
            <g key={value}>
              <line className={styles.grid} x1={layout.plot.left} x2={layout.plot.right} y1={at} y2={at} />
              <text className={styles.tick} x={layout.plot.left - 8} y={at} textAnchor="end" dy="0.32em">
                {formatNumber(value, "number")}
              </text>
            </g>
          ))}
          {layout.alongTicks.map(({ at, value }) => (
            <g key={value}>
              <line className={styles.grid} x1={at} x2={at} y1={layout.plot.top} y2={layout.plot.bottom} />
              <text className={styles.tick} x={at} y={layout.plot.bottom + 18} textAnchor="middle">
                {formatNumber(value, isTime ? "year" : "number")}
              </text>
            </g>
          ))}
          <text className={styles.axis} x={layout.plot.right} y={height - 6} textAnchor="end">
            {names.along} →
          </text>
          {line !== null && <path className={styles.line} d={line} />}
          {layout.placed.map((each) => (
            <circle
              key={each.mark.place}
              className={styles.point}
              data-pointed={each.mark === pointed?.mark}
              cx={each.x}
              cy={each.y}
              r={4.5}
              onPointerEnter={() => setPointed(each)}
            />
          ))}
          {!isTime &&
            namedMarks(layout).map(({ mark, x, y }) => (
              <text
                key={mark.place}
                className={styles.name}
                x={x > layout.width * 0.7 ? x - 8 : x + 8}
                y={y}
                dy="0.32em"
                textAnchor={x > layout.width * 0.7 ? "end" : "start"}
              >
                {mark.label.length > 28 ? `${mark.label.slice(0, 27)}…` : mark.label}
              </text>
            ))}
        </svg>
      )}
      <p className={styles.told}>{toldOf(pointed, names, marks.length - drawn)}</p>
    </div>
  );
}

function toldOf(pointed: PlacedMark | null, names: AxisChartProps["names"], left: number): string {
  if (pointed !== null) {
    const { label, along, amount } = pointed.mark;
    return `${label}: ${names.amount} ${formatNumber(amount ?? 0, "number")}, ${names.along} ${formatNumber(along ?? 0, "year")}`;
  }
  const axis = `${names.amount} upwards, ${names.along} to the right.`;
  return left > 0
    ? `${axis} ${formatCount(left)} ${left === 1 ? "row has" : "rows have"} no value and no point.`
    : axis;
}

/** A line from moment to moment; `null` where two rows share one, since none of them comes first then. */
function lineThrough(placed: readonly PlacedMark[]): string | null {
  const sorted = [...placed].sort((one, other) => one.x - other.x);
  if (new Set(sorted.map(({ x }) => x)).size < sorted.length) return null;
  return sorted
    .map(({ x, y }, place) => `${place === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join("");
}
