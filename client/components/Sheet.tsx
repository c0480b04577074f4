import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import styles from "./Sheet.module.css";

type SheetProps = {
  /** The sheet's name for those who cannot see it. */
  label: string;
  /** One line that says what is inside; all there is to see while it is down. */
  summary: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
  className?: string;
};

/**
 * A panel for narrow screens, pulled up from the bottom by its handle. It stands where its parent puts it,
 * does not keep the focus inside, and Escape lets it down.
 */
export function Sheet({ label, summary, isOpen, onOpenChange, children, className }: SheetProps) {
  const bodyId = useId();
  const handle = useRef<HTMLButtonElement>(null);
  const letDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen || event.defaultPrevented) return;
    event.preventDefault();
    onOpenChange(false);
    handle.current?.focus();
  };
  return (
    <section
      aria-label={label}
      className={className === undefined ? styles.sheet : `${styles.sheet} ${className}`}
      onKeyDown={letDown}
    >
      <button
        ref={handle}
        type="button"
        className={styles.handle}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={() => onOpenChange(!isOpen)}
      >
        <span className={styles.grip} aria-hidden="true" />
        <span className={styles.summary}>{summary}</span>
        <span className={styles.sign} aria-hidden="true" data-open={isOpen} />
      </button>
      <div id={bodyId} className={styles.body} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
