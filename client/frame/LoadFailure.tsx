import styles from "./LoadFailure.module.css";

/** What is shown where something could not be loaded: what happened, and the way to try again. */
export function LoadFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div role="alert" className={styles.failure}>
      <h1>This could not be loaded</h1>
      <p>{error.message}</p>
      <p>Nothing you chose is lost: it is in the address of this page.</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
