import type { ReactNode } from "react";
import styles from "./LoadFailure.module.css";
import { useRetry } from "./useRetry.ts";

type LoadFailureProps = {
  error: Error;
  onRetry: () => void;
  /** Another way on than to try again, where there is one. */
  children?: ReactNode;
};

/** What is shown where something could not be loaded: what happened, and the way to try again. */
export function LoadFailure({ error, onRetry, children }: LoadFailureProps) {
  const { retry, isAsking, failed } = useRetry(error, onRetry);
  return (
    <div role="alert" className={styles.failure}>
      <h1>This could not be loaded</h1>
      <p>{error.message}</p>
      {failed > 0 && (
        <p>
          The server still does not answer
          {failed > 1 ? ` after ${failed} attempts` : ""}. Look to your connection, then try again.
        </p>
      )}
      <p>Nothing you chose is lost: it is in the address of this page.</p>
      <button type="button" onClick={retry} aria-disabled={isAsking}>
        {isAsking ? "Asking the server…" : "Try again"}
      </button>
      {children}
    </div>
  );
}
