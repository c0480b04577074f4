import { useViewState } from "../state/useViewState.ts";
import styles from "./AsAtControl.module.css";

/** The date collaboration is read at; boundaries and people are those of 2016 at every date. */
export function AsAtControl() {
  const [{ asAt }, change] = useViewState();
  return (
    <label className={styles.control}>
      <span>As at</span>
      <input
        type="date"
        value={asAt}
        min="2012-01-01"
        max="2018-12-31"
        required
        onChange={(event) => {
          if (event.target.validity.valid) change({ asAt: event.target.value });
        }}
      />
    </label>
  );
}
