import type { ReactNode } from "react";
import styles from "./Page.module.css";

/** The room of a view whose parts stand under each other: as wide as is read well, with the same margins everywhere. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}
