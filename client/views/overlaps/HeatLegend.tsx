import { heatLabels, type Weigh } from "./heat.ts";
import styles from "./MatrixPanel.module.css";

/** What the shades of a matrix stand for, lightest first. */
export function HeatLegend({ weigh }: { weigh: Weigh }) {
  return (
    <ul className={styles.legend} aria-label="What the shades mean">
      {heatLabels(weigh).map((label, place) => (
        <li key={label}>
          <svg width="22" height="14" aria-hidden="true">
            <rect width="22" height="14" className={styles.heat} data-heat={place} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
