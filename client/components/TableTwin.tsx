import { type ReactNode, useState } from "react";
import styles from "./TableTwin.module.css";

type TableTwinProps = {
  title: string;
  actions: ReactNode;
  /** True where there is no picture, so that the table has to stand for it. */
  startsOpen?: boolean;
  /** Draws the table; called only while it is open, since hundreds of rows are not worth having ready. */
  children: () => ReactNode;
};

/** A picture's numbers as a table, folded away until someone wants them. */
export function TableTwin({ title, actions, startsOpen = false, children }: TableTwinProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details className={styles.twin} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <div className={styles.body}>
          <div className={styles.actions}>{actions}</div>
          {children()}
        </div>
      )}
    </details>
  );
}
