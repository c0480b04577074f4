import { useState } from "react";
import { IconButton } from "../components/Button.tsx";
import { linkFaults } from "../state/linkFaults.ts";
import { openedSearch } from "../state/openedSearch.ts";
import styles from "./LinkNotice.module.css";
import { useLinkedSelection } from "./useLinkedSelection.ts";

/** Sentences shown at once; further ones are counted. */
const mostShown = 6;

/** Says which parts of the address the page was opened at could not be understood; the rest is shown as ever. */
export function LinkNotice() {
  const [faults] = useState(() => linkFaults(openedSearch));
  const unnamed = useLinkedSelection();
  const [isDismissed, setDismissed] = useState(false);
  const sentences = [...faults, ...unnamed];
  if (isDismissed || sentences.length === 0) return null;
  return (
    <section className={styles.notice} aria-label="About this link">
      <div role="alert">
        <p className={styles.lead}>Part of this link could not be understood. The rest of it is shown.</p>
        <ul>
          {sentences.slice(0, mostShown).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {sentences.length > mostShown && <li>And {sentences.length - mostShown} more.</li>}
        </ul>
      </div>
      <IconButton label="Dismiss" onClick={() => setDismissed(true)}>
        ×
      </IconButton>
    </section>
  );
}
