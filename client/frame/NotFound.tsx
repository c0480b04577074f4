import { Link } from "@tanstack/react-router";
import styles from "./LoadFailure.module.css";

/** What is shown at an address that leads nowhere. */
export function NotFound() {
  return (
    <div className={styles.failure}>
      <h1>There is no page at this address</h1>
      <p>The address may be mistyped or from a newer version.</p>
      <Link to="/">Open the map of England</Link>
    </div>
  );
}
