import type { Measure } from "../../../../server/contract/measures.ts";
import { aboutMeasure } from "../../../components/figureAbout.ts";
import { formatDate } from "../../../components/format.ts";
import { formatMeasureValue } from "../../../components/formatMeasure.ts";
import type { AreaColours, ColouredMeasure } from "../../../map/colour/areaColours.ts";
import { classOf } from "../../../map/colour/classes.ts";
import { unknownFill } from "../../../map/colour/palettes.ts";
import type { Area } from "../../../state/england.ts";
import { AboutLink } from "./AboutLink.tsx";
import { Histogram } from "./Histogram.tsx";
import styles from "./Legend.module.css";

type MeasureLegendProps = {
  colours: Extract<AreaColours, { kind: "measure" }>;
  areas: readonly Area[];
  chosen: ReadonlySet<number>;
  /** The measure as the registry has it; `null` until it is known. */
  about: Measure | null;
};

/** The classes of a measure with how many areas are in each, how they spread, and where the chosen ones fall. */
export function MeasureLegend({ colours, areas, chosen, about }: MeasureLegendProps) {
  const { measure, values, classes, palette } = colours;
  const unknown = values.filter((value) => value === null).length;
  const marks = [...chosen].flatMap((index) => {
    const value = values[index];
    const name = areas[index]?.name;
    return value === null || value === undefined || name === undefined ? [] : [{ name, value }];
  });
  return (
    <div className={styles.legend}>
      <p className={styles.says}>
        {measure.description}{" "}
        {!measure.description.includes(measure.period) && `(${formatDate(measure.period)})`}
        {measure.status === "reported" && " Reported, not checked against the original."}
        {measure.status === "estimate" && " An estimate."}
        {about !== null && <AboutLink about={aboutMeasure({ ...about, period: measure.period })} />}
      </p>
      {classes !== null && (
        <Histogram
          values={values}
          classes={classes}
          palette={palette}
          marks={marks}
          format={measure.format}
        />
      )}
      <ul className={styles.classes}>
        {palette.map((colour, index) => {
          const count = values.filter(
            (value) => value !== null && classOf(value, classes?.breaks ?? []) === index,
          ).length;
          const holdsMark = marks.some(({ value }) => classOf(value, classes?.breaks ?? []) === index);
          return (
            <li key={colour} data-chosen={holdsMark}>
              <span className={styles.swatch} style={{ background: colour }} />
              {rangeText(index, colours, measure)}
              <span className={styles.count}>{count}</span>
            </li>
          );
        })}
        {unknown > 0 && (
          <li>
            <span className={styles.swatch} style={{ background: unknownFill }} />
            not known
            <span className={styles.count}>{unknown}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

/** A class in words: "under 150,000", "150,000 to 220,000", "590,000 and over"; of what is counted, "5 to 9". */
export function rangeText(
  index: number,
  {
    classes,
    values,
    zeroApart,
  }: Pick<Extract<AreaColours, { kind: "measure" }>, "classes" | "values" | "zeroApart">,
  { format, zeroMeans }: Pick<ColouredMeasure, "format" | "zeroMeans">,
): string {
  // Breaks of ratios lie close together: 1.25 rounded to one decimal would not be where the class ends.
  const text = (value: number) =>
    format === "ratio" ? String(Number(value.toFixed(2))) : formatMeasureValue(value, format);
  if (zeroApart && index === 0) return `${text(0)}: ${zeroMeans}`;
  if (classes === null) {
    const only = values.find((value) => value !== null);
    return only === undefined || only === null ? "not known" : text(only);
  }
  const from = classes.breaks[index - 1];
  const to = classes.breaks[index];
  if (from === undefined) return to === undefined ? "all" : `under ${text(to)}`;
  const isCounted = format === "count" && Number.isInteger(from);
  // The least amount above 0 is where the class happens to begin, and rounded it may look like 0.
  if (zeroApart && index === 1 && !isCounted) return to === undefined ? "more" : `more, under ${text(to)}`;
  if (to === undefined) return from === classes.largest ? text(from) : `${text(from)} and over`;
  if (!isCounted || !Number.isInteger(to)) return `${text(from)} to ${text(to)}`;
  return to - from === 1 ? text(from) : `${text(from)} to ${text(to - 1)}`;
}
