import type { LineLook } from "../../../map/marks/lineLooks.ts";
import styles from "../ControlsPanel.module.css";

/** A short stretch of a line as the map draws it. */
export function LineSample({ look }: { look: LineLook }) {
  return (
    <svg className={styles.sample} width="34" height="14" aria-hidden="true">
      <path d="M1 7H33" stroke="#fff" strokeWidth={look.width + 3} />
      <path
        d="M1 7H33"
        stroke={look.colour}
        strokeWidth={look.width}
        strokeDasharray={look.dash?.map((part) => part * look.width).join(" ")}
      />
    </svg>
  );
}
