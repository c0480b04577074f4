import { Link } from "@tanstack/react-router";
import { useViewState } from "../../state/useViewState.ts";
import styles from "./OverlapsView.module.css";

/** What every number of the view is made from, and where to read more. */
export function DataNote() {
  const [state] = useViewState();
  return (
    <p className={styles.source}>
      People are residents in mid-2015, areas those of April 2016. Source: Office for National Statistics
      licensed under the Open Government Licence v.3.0.{" "}
      <Link to="/sources" search={state}>
        All sources
      </Link>
    </p>
  );
}
