import type { ReactNode } from "react";
import { viewHeadingId } from "../../components/viewHeadingId.ts";
import styles from "./PanelHeading.module.css";

/** The heading of a part of the data view, which the search can bring into focus. */
export function PanelHeading({ children }: { children: ReactNode }) {
  return (
    <h2 id={viewHeadingId} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
