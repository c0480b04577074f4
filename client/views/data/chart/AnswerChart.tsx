import { useMemo } from "react";
import type { QueryAnswer } from "../../../../server/contract/query.ts";
import { ButtonChoice } from "../../../components/ButtonChoice.tsx";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { type Axes, writeAxes } from "../result/axesShown.ts";
import type { AnswerColumn } from "../result/columnKinds.ts";
import styles from "./AnswerChart.module.css";
import { AxisChart } from "./AxisChart.tsx";
import { BarChart } from "./BarChart.tsx";
import { type ChartChoice, chartable } from "./chartChoice.ts";
import { chartMarks } from "./chartData.ts";

type AnswerChartProps = {
  answer: QueryAnswer;
  columns: readonly AnswerColumn[];
  choice: ChartChoice;
  england: England | undefined;
};

const timeKinds = [
  ["line", "Line"],
  ["bars", "Bars"],
] as const;

/** Two columns of the answer as a picture; which two can be changed, and the table says the same. */
export function AnswerChart({ answer, columns, choice, england }: AnswerChartProps) {
  const [, change] = useViewState();
  const marks = useMemo(
    () => chartMarks(answer, columns, choice, england),
    [answer, columns, choice, england],
  );
  const { along, amounts } = chartable(columns);
  const names = {
    along: columns[choice.along]?.name ?? "",
    amount: columns[choice.amount]?.name ?? "",
  };
  const isTime = columns[choice.along]?.kind === "date" || columns[choice.along]?.kind === "year";
  const isBars = isTime && choice.kind === "bars";
  const draw = (wanted: Partial<Axes>) =>
    change({ axes: writeAxes({ ...choice, isBars, ...wanted }) }, { replace: true });
  return (
    <figure className={styles.chart}>
      <div className={styles.choice}>
        <label>
          Draw{" "}
          <select
            className={styles.select}
            value={choice.amount}
            onChange={({ target }) => draw({ amount: Number(target.value) })}
          >
            {amounts.map(({ place, name }) => (
              <option key={place} value={place}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          by{" "}
          <select
            className={styles.select}
            value={choice.along}
            onChange={({ target }) => draw({ along: Number(target.value) })}
          >
            {along.map(({ place, name }) => (
              <option key={place} value={place}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {isTime && (
          <ButtonChoice
            label="Draw it as"
            options={timeKinds}
            chosen={isBars ? "bars" : "line"}
            onChoose={(kind) => draw({ isBars: kind === "bars" })}
          />
        )}
      </div>
      {choice.kind === "bars" ? (
        <BarChart marks={marks} names={names} />
      ) : (
        <AxisChart marks={marks} names={names} isTime={choice.kind === "line"} />
      )}
    </figure>
  );
}
