import { useState } from "react";
import { Button } from "../../../components/Button.tsx";
import { formatCount } from "../../../components/format.ts";
import { formatNumber, noValue } from "../result/formatCell.ts";
import styles from "./BarChart.module.css";
import type { ChartMark } from "./chartData.ts";

type BarChartProps = { marks: readonly ChartMark[]; names: { along: string; amount: string } };

/** More bars than this are no picture any more; the rest are drawn when somebody asks. */
const shownAtFirst = 40;

/** A bar for each row from nought, in the order of the answer; name and amount are text, so nothing is lost unseen. */
export function BarChart({ marks, names }: BarChartProps) {
  const [limit, setLimit] = useState(shownAtFirst);
  const amounts = marks.flatMap(({ amount }) => amount ?? []);
  const least = Math.min(0, ...amounts);
  const span = Math.max(0, ...amounts) - least || 1;
  const shown = marks.slice(0, limit);
  const unknown = marks.length - amounts.length;
  return (
    <>
      <ul className={styles.bars} aria-label={`${names.amount} by ${names.along}`}>
        {shown.map(({ place, label, amount }) => (
          <li key={place}>
            <span className={styles.label}>{label}</span>
            <svg className={styles.bar} aria-hidden="true">
              {amount !== null && (
                <rect
                  x={`${(100 * (Math.min(0, amount) - least)) / span}%`}
                  width={`${(100 * Math.abs(amount)) / span}%`}
                  height="100%"
                />
              )}
            </svg>
            <span className={styles.amount}>
              {amount === null ? noValue : formatNumber(amount, "number")}
            </span>
          </li>
        ))}
      </ul>
      {marks.length > limit && (
        <p className={styles.rest}>
          The first {formatCount(limit)} of {formatCount(marks.length)} rows are drawn.{" "}
          <Button onClick={() => setLimit(marks.length)}>Draw all</Button>
        </p>
      )}
      {unknown > 0 && (
        <p className={styles.rest}>
          {formatCount(unknown)} {unknown === 1 ? "row has" : "rows have"} no value and no bar.
        </p>
      )}
    </>
  );
}
