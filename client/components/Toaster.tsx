import { useEffect, useSyncExternalStore } from "react";
import { Button, IconButton } from "./Button.tsx";
import styles from "./Toaster.module.css";
import { hideToast, onToast, shownToast } from "./toast.ts";

/** Long enough to notice, read and reach; the same undo stays at Ctrl+Z afterwards. */
const shownForMs = 10_000;

/** The place of the one short message at the bottom of the screen; it stands in the frame. */
export function Toaster() {
  const message = useSyncExternalStore(onToast, shownToast);
  const turn = message?.turn;
  useEffect(() => {
    if (turn === undefined) return;
    const timer = window.setTimeout(hideToast, shownForMs);
    return () => window.clearTimeout(timer);
  }, [turn]);
  if (message === null) return null;
  return (
    // Within reach while a dialog is open, which keeps the rest of the page out of it.
    <section className={styles.toast} aria-label="What was just done" data-react-aria-top-layer="true">
      <p>{message.sentence}</p>
      <Button
        onClick={() => {
          hideToast();
          message.onAction();
        }}
      >
        {message.actionLabel}
      </Button>
      <IconButton label="Dismiss" onClick={hideToast} className={styles.dismiss}>
        ×
      </IconButton>
    </section>
  );
}
