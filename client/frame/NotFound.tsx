import { Link, useLocation } from "@tanstack/react-router";
import { useDocumentTitle } from "../state/useDocumentTitle.ts";
import { useViewState } from "../state/useViewState.ts";
import styles from "./LoadFailure.module.css";

/** What is shown at an address that leads nowhere: which it was, and every way on. */
export function NotFound() {
  const { pathname } = useLocation();
  const [state] = useViewState();
  useDocumentTitle("No such page");
  return (
    <article className={styles.failure}>
      <h1>There is no page at this address</h1>
      <p>
        Nothing is at <code>{pathname.slice(0, longestShown)}</code>. The address may be mistyped, or from a
        newer version. What the rest of it chose is kept on these pages:
      </p>
      <ul>
        <li>
          <Link to="/" search={state}>
            The map of England
          </Link>
        </li>
        <li>
          <Link to="/overlaps" search={state}>
            How groupings overlap
          </Link>
        </li>
        <li>
          <Link to="/collaboration" search={state}>
            Who works with whom, and on what
          </Link>
        </li>
        <li>
          <Link to="/sources" search={state}>
            Where every figure comes from
          </Link>
        </li>
      </ul>
      <p>
        To find an organisation or a place, press <kbd>/</kbd> and type its name or a code.
      </p>
    </article>
  );
}

/** Letters of an address that are shown; a longer one says no more. */
const longestShown = 80;
