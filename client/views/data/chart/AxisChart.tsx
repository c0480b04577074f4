import { useMemo, useState } from "react";
import { formatCount } from "../../../components/format.ts";
import { useWidth } from "../../../components/useWidth.ts";
import { formatNumber } from "../result/formatCell.ts";
import styles from "./AxisChart.module.css";
import { AxisPicture } from "./AxisPicture.tsx";
import { axisLayout } from "./axisLayout.ts";
import type { ChartMark } from "./chartData.ts";

type AxisChartProps = {
  marks: readonly ChartMark[];
  names: { along: string; amount: string };
  isTime: boolean;
};

const height = 380;

/**
 * Points between two axes, joined to a line where each moment has one. A slider goes from point to point, from left to
 * right, for those without a mouse; the table says the same.
 */
export function AxisChart({ marks, names, isTime }: AxisChartProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<ChartMark | null>(null);
  const layout = useMemo(
    () => (width === null ? null : axisLayout(marks, width, height, isTime)),
    [marks, width, isTime],
  );
  const placed = layout?.placed ?? [];
  const found = placed.findIndex(({ mark }) => mark === pointed);
  const [first] = placed;
  const told = (mark: ChartMark) => toldOf(mark, names, isTime);
  return (
    <div ref={box} className={styles.box}>
      {layout !== null && (
        <AxisPicture
          layout={layout}
          names={names}
          isTime={isTime}
          pointed={placed[found] ?? null}
          onPoint={(point) => setPointed(point?.mark ?? null)}
        />
      )}
      {first !== undefined && (
        <label className={styles.reader}>
          Point by point
          <input
            type="range"
            min={0}
            max={placed.length - 1}
            value={Math.max(0, found)}
            aria-valuetext={told(placed[found]?.mark ?? first.mark)}
            onFocus={() => setPointed(pointed ?? first.mark)}
            onChange={({ target }) => setPointed(placed[Number(target.value)]?.mark ?? null)}
          />
        </label>
      )}
      <p className={styles.told}>{pointed !== null && found >= 0 && told(pointed)}</p>
      <p className={styles.axes}>{axesSentence(names, marks.length - placed.length)}</p>
    </div>
  );
}

function toldOf({ label, along, amount }: ChartMark, names: AxisChartProps["names"], isTime: boolean) {
  const said = `${label}: ${names.amount} ${formatNumber(amount ?? 0, "number")}`;
  // Along a line the label is the moment itself.
  return isTime ? said : `${said}, ${names.along} ${formatNumber(along ?? 0, "number")}`;
}

function axesSentence(names: AxisChartProps["names"], left: number): string {
  const axis = `${names.amount} upwards, ${names.along} to the right.`;
  return left > 0
    ? `${axis} ${formatCount(left)} ${left === 1 ? "row has" : "rows have"} no value and no point.`
    : axis;
}
