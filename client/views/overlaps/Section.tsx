import type { ReactNode } from "react";
import styles from "./OverlapsView.module.css";

/** A titled part of a panel. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
