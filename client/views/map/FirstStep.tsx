import styles from "./MapStage.module.css";

/** What stands where the selection will be, on screens with room for it: what the place is for, and how to begin. */
export function FirstStep() {
  return (
    <p className={styles.firstStep}>
      <strong>Click areas to compare them.</strong> You see how big they are beside each other, what they nest
      in and what cuts across them. Hold Shift and drag for all in a box.
    </p>
  );
}
