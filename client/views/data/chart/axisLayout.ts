import { formatNumber } from "../result/formatCell.ts";
import type { ChartMark } from "./chartData.ts";
import { niceTicks } from "./niceTicks.ts";

/** One mark in its place, in pixels. */
export type PlacedMark = { mark: ChartMark; x: number; y: number };

type Tick = { at: number; value: number };

/** Where everything of a chart with two axes stands, in pixels. */
export type AxisLayout = {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  alongTicks: Tick[];
  amountTicks: Tick[];
  /** From left to right, and from below upwards where they stand over each other. */
  placed: PlacedMark[];
};

const margins = { right: 36, top: 12, bottom: 44 } as const;
/** Width of a letter of the ticks, and the room beside them. */
const tickLetter = 7.5;

/**
 * Lays out the marks that have both values. Amounts start at nought where nought is not far off; years are ticked in
 * whole ones. `null` where no mark has both.
 */
export function axisLayout(
  marks: readonly ChartMark[],
  width: number,
  height: number,
  isTime: boolean,
): AxisLayout | null {
  const whole = marks.flatMap((mark) =>
    mark.along === null || mark.amount === null ? [] : [{ mark, along: mark.along, amount: mark.amount }],
  );
  if (whole.length === 0) return null;
  const along = ticksOf(
    whole.map((each) => each.along),
    Math.max(2, Math.floor(width / 110)),
    false,
  ).filter((value) => !isTime || Number.isInteger(value));
  const amount = ticksOf(
    whole.map((each) => each.amount),
    5,
    true,
  );
  const plot = {
    left: Math.max(
      40,
      14 + tickLetter * Math.max(...amount.map((value) => formatNumber(value, "number").length)),
    ),
    right: width - margins.right,
    top: margins.top,
    bottom: height - margins.bottom,
  };
  const x = scale(
    spanOf(
      along,
      whole.map((each) => each.along),
    ),
    [plot.left, plot.right],
  );
  const y = scale(
    spanOf(
      amount,
      whole.map((each) => each.amount),
    ),
    [plot.bottom, plot.top],
  );
  return {
    width,
    height,
    plot,
    alongTicks: along.map((value) => ({ value, at: x(value) })),
    amountTicks: amount.map((value) => ({ value, at: y(value) })),
    placed: [...whole]
      .sort((one, other) => one.along - other.along || one.amount - other.amount)
      .map((each) => ({ mark: each.mark, x: x(each.along), y: y(each.amount) })),
  };
}

function ticksOf(values: readonly number[], count: number, fromNought: boolean): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const isNear = fromNought && least > 0 && least < (most - least) * 2;
  return niceTicks(isNear ? 0 : least, most, count);
}

function spanOf(ticks: readonly number[], values: readonly number[]): [number, number] {
  const all = [...ticks, ...values];
  return [Math.min(...all), Math.max(...all)];
}

function scale([from, to]: [number, number], [start, end]: [number, number]): (value: number) => number {
  const span = to - from || 1;
  return (value) => start + ((value - from) / span) * (end - start);
}

/** The marks that are worth a name beside them: the largest and least either way, as long as the names have room. */
export function namedMarks(layout: AxisLayout): PlacedMark[] {
  const { placed } = layout;
  const byAmount = [...placed].sort((one, other) => one.y - other.y);
  const byAlong = [...placed].sort((one, other) => other.x - one.x);
  const wanted = [
    ...byAmount.slice(0, 4),
    ...byAlong.slice(0, 3),
    ...byAmount.slice(-1),
    ...byAlong.slice(-1),
  ];
  const kept: PlacedMark[] = [];
  for (const mark of wanted) {
    const clashes = kept.some(
      (other) => other === mark || (Math.abs(other.y - mark.y) < 16 && Math.abs(other.x - mark.x) < 170),
    );
    if (!clashes) kept.push(mark);
  }
  return kept;
}
