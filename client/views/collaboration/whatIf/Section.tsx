import { type ReactNode, useId } from "react";
import styles from "./WhatIfPanel.module.css";

/** One part of the answer under its own heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h3 id={heading}>{title}</h3>
      {children}
    </section>
  );
}
