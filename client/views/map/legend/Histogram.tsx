import type { Measure } from "../../../../server/contract/measures.ts";
import { formatMeasureValue } from "../../../components/formatMeasure.ts";
import type { Classes } from "../../../map/colour/classes.ts";
import { histogramOf, placeOf } from "./histogram.ts";
import styles from "./Legend.module.css";

type HistogramProps = {
  values: readonly (number | null)[];
  classes: Classes;
  palette: readonly string[];
  /** Chosen areas and their values. */
  marks: readonly { name: string; value: number }[];
  format: Measure["format"];
};

const width = 268;
const height = 44;

/** How many areas have how much, in the colours of the map, with a mark below for each chosen area. */
export function Histogram({ values, classes, palette, marks, format }: HistogramProps) {
  const bins = histogramOf(values, classes);
  const most = Math.max(...bins.map((bin) => bin.count));
  const barWidth = width / bins.length;
  const ends = [classes.smallest, classes.largest].map((value) => formatMeasureValue(value, format));
  const said = marks.map(({ name, value }) => `${name} ${formatMeasureValue(value, format)}`).join(", ");
  return (
    <figure className={styles.histogram}>
      <svg
        viewBox={`0 0 ${width} ${height + 12}`}
        role="img"
        aria-label={`Spread from ${ends[0]} to ${ends[1]}.${said === "" ? "" : ` Chosen: ${said}.`}`}
      >
        {bins.map((bin, index) => {
          const tall = bin.count === 0 ? 0 : Math.max(1.5, (bin.count / most) * height);
          return (
            <rect
              key={bin.from}
              x={index * barWidth + 0.5}
              y={height - tall}
              width={barWidth - 1}
              height={tall}
              fill={palette[bin.classIndex]}
              stroke="#8b9aa5"
              strokeWidth="0.5"
            />
          );
        })}
        <line x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} stroke="#4c6272" />
        {marks.map(({ name, value }) => {
          const x = 1 + placeOf(value, classes) * (width - 2);
          return (
            <path key={name} d={`M${x} ${height + 2}l4.5 8h-9z`} fill="#212b32">
              <title>{`${name}: ${formatMeasureValue(value, format)}`}</title>
            </path>
          );
        })}
      </svg>
      <figcaption className={styles.ends} aria-hidden="true">
        <span>{ends[0]}</span>
        {marks.length > 0 && <span className={styles.key}>▲ chosen</span>}
        <span>{ends[1]}</span>
      </figcaption>
    </figure>
  );
}
