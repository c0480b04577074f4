import { listboxId } from "./listbox/listboxId.ts";
import styles from "./SkipLinks.module.css";
import { selectionHeadingId } from "./selection/useSelectionEdits.ts";
import { tableHandleId } from "./table/tableHandleId.ts";

/** Ways past the many choices for the keyboard, seen only while one of them has the focus. */
export function SkipLinks({ hasSelection }: { hasSelection: boolean }) {
  return (
    <nav aria-label="Parts of this page" className={styles.links}>
      <SkipLink to={listboxId}>Skip to the list of areas</SkipLink>
      {hasSelection && <SkipLink to={selectionHeadingId}>Skip to the selection</SkipLink>}
      <SkipLink to={tableHandleId}>Skip to the table</SkipLink>
    </nav>
  );
}

/** A button rather than a link: the address holds the view, and a fragment would be one more step back. */
function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <button type="button" onClick={() => document.getElementById(to)?.focus()}>
      {children}
    </button>
  );
}
