import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../components/Button.tsx";
import { useViewState } from "../../state/useViewState.ts";
import styles from "./MembershipsSection.module.css";

/** From a CCG to all it works with, and to recording something it shares. */
export function SharingWays({ id }: { id: string }) {
  const [state] = useViewState();
  return (
    <p className={styles.ways}>
      <Link
        to="/collaboration"
        search={{ ...state, as: null, whom: id, entry: null }}
        className={buttonClass}
        data-look="secondary"
      >
        Whom it works with
      </Link>
      <Link
        to="/collaboration"
        search={{ ...state, as: "register", whom: id, entry: "new:post" }}
        className={buttonClass}
        data-look="secondary"
      >
        Record a shared post or function
      </Link>
    </p>
  );
}
