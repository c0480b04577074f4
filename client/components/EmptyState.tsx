import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

type EmptyStateProps = {
  title: string;
  /** What the place is for. */
  children: ReactNode;
  /** The first step. */
  action?: ReactNode;
};

/** What stands where nothing has been chosen or found yet: what the place is for, and the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p>{children}</p>
      {action}
    </div>
  );
}
