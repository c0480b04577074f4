import { Link } from "@tanstack/react-router";
import { buttonClass } from "../../components/Button.tsx";
import { useViewState } from "../../state/useViewState.ts";
import type { ViewState } from "../../state/viewState.ts";
import styles from "./FirstSteps.module.css";

/** One way on from a page that has nothing to show yet: its words, and what it changes of the address. */
export type FirstStep = { name: string; change: Partial<ViewState> };

/** Ways on within this view, and the map. */
export function FirstSteps({ steps }: { steps: readonly FirstStep[] }) {
  const [state] = useViewState();
  return (
    <ul className={styles.steps}>
      {steps.map(({ name, change }) => (
        <li key={name}>
          <Link
            to="/collaboration"
            search={{ ...state, ...change }}
            className={buttonClass}
            data-look="secondary"
          >
            {name}
          </Link>
        </li>
      ))}
      <li>
        <Link to="/" search={{ ...state, as: null }} className={buttonClass} data-look="quiet">
          Choose on the map
        </Link>
      </li>
    </ul>
  );
}
