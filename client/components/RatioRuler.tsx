import { formatCount, formatTimes } from "./format.ts";
import styles from "./RatioRuler.module.css";

/** One area on the ruler. */
type RulerMark = { name: string; people: number };

type RatioRulerProps = {
  /** What is measured, in the plural: "clinical commissioning groups". */
  of: string;
  smallest: RulerMark;
  largest: RulerMark;
  /** The layer's median, in people. */
  median: number;
  /** What is chosen. */
  marks: readonly RulerMark[];
};

/**
 * Sizes on the range of a whole layer, from the smallest area to the largest. The scale is logarithmic, so
 * the same ratio is the same distance anywhere along it; the ticks are multiples of the smallest.
 */
export function RatioRuler({ of, smallest, largest, median, marks }: RatioRulerProps) {
  const fold = largest.people / smallest.people;
  // Many marks become a distribution, a few are looked at one by one.
  const markRadius = marks.length > 12 ? 3 : 5.5;
  const place = (people: number) => placeOnRuler(people, smallest.people, largest.people);
  return (
    <figure className={styles.ruler} aria-label={`Sizes of ${of} in England`}>
      <svg className={styles.scale} aria-hidden="true">
        <line className={styles.axis} x1="0" x2="100%" y1="26" y2="26" />
        {ticksUpTo(fold).map((multiple) => {
          const x = `${place(multiple * smallest.people)}%`;
          return (
            <g key={multiple}>
              <line className={styles.tick} x1={x} x2={x} y1="26" y2="31" />
              <text className={styles.tickText} x={x} y="43">
                {multiple}×
              </text>
            </g>
          );
        })}
        <line className={styles.median} x1={`${place(median)}%`} x2={`${place(median)}%`} y1="13" y2="31" />
        <text className={styles.medianText} x={`${place(median)}%`} y="9">
          median
        </text>
        {marks.map((mark) => (
          <circle
            key={mark.name}
            className={styles.mark}
            cx={`${place(mark.people)}%`}
            cy="26"
            r={markRadius}
          >
            <title>
              {mark.name}: {formatCount(mark.people)}
            </title>
          </circle>
        ))}
      </svg>
      <div className={styles.ends} aria-hidden="true">
        <span>
          {smallest.name}
          <br />
          {formatCount(smallest.people)}
        </span>
        <span>
          {largest.name}
          <br />
          {formatCount(largest.people)}
        </span>
      </div>
      <figcaption className="visually-hidden">
        The smallest is {smallest.name} with {formatCount(smallest.people)} people, the median{" "}
        {formatCount(Math.round(median))}, the largest {largest.name} with {formatCount(largest.people)},{" "}
        {formatTimes(fold)} the smallest.{" "}
        {marks
          .map((mark) => `${mark.name} is ${formatTimes(mark.people / smallest.people)} the smallest.`)
          .join(" ")}
      </figcaption>
    </figure>
  );
}

/** Where a size stands between the smallest (0) and the largest (100) on the logarithmic scale. */
export function placeOnRuler(people: number, smallest: number, largest: number): number {
  if (largest <= smallest) return 50;
  const place = Math.log(people / smallest) / Math.log(largest / smallest);
  return 100 * Math.min(1, Math.max(0, place));
}

/** Multiples of the smallest worth a tick: 1, 2, 5, 10, 20 …, or 1, 10, 100 … where the range is very wide. */
export function ticksUpTo(fold: number): number[] {
  const ticks: number[] = [];
  const steps = fold > 50 ? [1] : [1, 2, 5];
  for (let power = 1; power <= fold; power *= 10) {
    for (const step of steps) if (step * power <= fold) ticks.push(step * power);
  }
  return ticks;
}
