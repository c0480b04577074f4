import type { ReactNode } from "react";
import styles from "./TableTwin.module.css";

type TableTwinProps = { title: string; actions: ReactNode; children: ReactNode };

/** A picture's numbers as a table, folded away until someone wants them. */
export function TableTwin({ title, actions, children }: TableTwinProps) {
  return (
    <details className={styles.twin}>
      <summary>{title}</summary>
      <div className={styles.body}>
        <div className={styles.actions}>{actions}</div>
        {children}
      </div>
    </details>
  );
}
