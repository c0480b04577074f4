import type { ReactNode } from "react";
import styles from "./Bar.module.css";

type BarProps = {
  label: ReactNode;
  /** The bar's length as a share of the longest it could be, 0 to 1; `null` where it is not known: no bar at all. */
  share: number | null;
  /** The value in words, at the bar's end. */
  text: ReactNode;
  /** What the bar's other side holds, drawn after it in a lighter shade, as a share of the same longest. */
  restShare?: number;
};

/**
 * One labelled bar from zero, as an item of a list (`BarList`). Label and value are text, so the bar
 * itself says nothing a screen reader would miss.
 */
export function Bar({ label, share, text, restShare = 0 }: BarProps) {
  return (
    <li className={styles.item}>
      <span className={styles.label}>{label}</span>
      <span className={styles.text}>{text}</span>
      <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.ground} width="100" height="10" />
        {share !== null && <rect className={styles.fill} width={100 * clamped(share)} height="10" />}
        {share !== null && restShare > 0 && (
          <rect
            className={styles.rest}
            x={100 * clamped(share)}
            width={100 * clamped(Math.min(restShare, 1 - share))}
            height="10"
          />
        )}
      </svg>
    </li>
  );
}

/** Bars of one scale under each other. */
export function BarList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}

function clamped(share: number): number {
  return Math.min(1, Math.max(0, share));
}
