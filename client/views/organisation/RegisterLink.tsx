import { Link } from "@tanstack/react-router";
import { useViewState } from "../../state/useViewState.ts";
import styles from "./MembershipsSection.module.css";

/** From a shared post, function or grouping to its entry in the register. */
export function RegisterLink({ id, name }: { id: string; name: string }) {
  const [state] = useViewState();
  return (
    <Link
      to="/collaboration"
      search={{ ...state, as: "register", whom: null, entry: id }}
      className={styles.register}
    >
      Its entry in the register, to read or correct<span className="visually-hidden">: {name}</span>
    </Link>
  );
}
