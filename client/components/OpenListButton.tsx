import { Button } from "react-aria-components";
import styles from "./OpenListButton.module.css";

/** The sign at the end of a combo box's field that opens its list; `label` says what the list offers. */
export function OpenListButton({ label }: { label: string }) {
  return (
    <Button className={styles.open ?? ""} aria-label={label}>
      <svg
        width="12"
        height="12"
        viewBox="0 0 12 12"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      >
        <path d="M2 4l4 4 4-4" />
      </svg>
    </Button>
  );
}
