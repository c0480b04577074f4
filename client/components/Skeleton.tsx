import type { ReactNode } from "react";
import styles from "./Skeleton.module.css";

/** Grey shapes where content is about to be; one sentence says so to who cannot see them. */
function Skeleton({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">{label}</span>
      {children}
    </div>
  );
}

/** Lines of text to come. */
export function SkeletonText({ lines = 3, label = "Loading…" }: { lines?: number; label?: string }) {
  return (
    <Skeleton label={label}>
      {places(lines).map((place) => (
        <div key={place} className={styles.line} data-short={place === lines - 1} />
      ))}
    </Skeleton>
  );
}

/** Labelled bars to come. */
export function SkeletonBars({ rows = 4, label = "Loading…" }: { rows?: number; label?: string }) {
  return (
    <Skeleton label={label}>
      {places(rows).map((place) => (
        <div key={place} className={styles.barRow}>
          <div className={styles.line} />
          <div className={styles.bar} />
        </div>
      ))}
    </Skeleton>
  );
}

/** A table to come. */
export function SkeletonTable({ rows = 8, columns = 5, label = "Loading…" }: SkeletonTableProps) {
  return (
    <Skeleton label={label}>
      {places(rows).map((row) => (
        <div key={row} className={styles.tableRow}>
          {places(columns).map((column) => (
            <div key={column} className={styles.line} />
          ))}
        </div>
      ))}
    </Skeleton>
  );
}
type SkeletonTableProps = { rows?: number; columns?: number; label?: string };

function places(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}
