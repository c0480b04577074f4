import styles from "./MatrixPanel.module.css";

/** What is pointed at, as a sentence; what to do where nothing is. It keeps its height, so nothing jumps. */
export function Reading({ sentence, hint }: { sentence: string | null; hint: string }) {
  return (
    <p className={styles.reading} aria-live="polite">
      {sentence ?? <span className={styles.hint}>{hint}</span>}
    </p>
  );
}
