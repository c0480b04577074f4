import { Button } from "../../../../components/Button.tsx";
import styles from "./Fields.module.css";

/** Says that a form holds what was typed before and not saved. */
export function KeptDraftNotice({ onFresh }: { onFresh: () => void }) {
  return (
    <div role="status" className={styles.notice}>
      <p>This is what you typed before and did not save.</p>
      <Button onClick={onFresh}>Throw it away and start afresh</Button>
    </div>
  );
}
