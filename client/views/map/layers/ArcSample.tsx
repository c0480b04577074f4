import type { ArcLook } from "../../../map/arcs/arcLooks.ts";
import styles from "../ControlsPanel.module.css";

type ArcSampleProps = {
  colour: string;
  dash: readonly number[];
  /** The mark at its ends; `null` for a line that stands for its dash alone. */
  mark: ArcLook["mark"] | null;
  isProposed?: boolean;
};

/** A line between CCGs as the map draws it. */
export function ArcSample({ colour, dash, mark, isProposed = false }: ArcSampleProps) {
  const ends = { fill: isProposed ? "#ffffff" : colour, stroke: colour, strokeWidth: 1.4 };
  return (
    <svg className={styles.sample} width="34" height="14" aria-hidden="true">
      <path
        d="M4 11Q17 1 30 11"
        fill="none"
        stroke={colour}
        strokeWidth={isProposed ? 1.6 : 2.4}
        strokeDasharray={dash.join(" ")}
      />
      {mark !== null &&
        [4, 30].map((x) => <path key={x} d={marks[mark]} transform={`translate(${x} 10.5)`} {...ends} />)}
    </svg>
  );
}

const marks: Readonly<Record<ArcLook["mark"], string>> = {
  circle: "M-2.600 0a2.600 2.600 0 1 0 5.200 0a2.600 2.600 0 1 0 -5.200 0",
  square: "M-2.400 -2.400h4.800v4.800h-4.800z",
  diamond: "M0 -3.300L3.300 0L0 3.300L-3.300 0z",
};
