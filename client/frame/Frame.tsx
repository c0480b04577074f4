import { Link, Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Announcer } from "../components/Announcer.tsx";
import { Toaster } from "../components/Toaster.tsx";
import { openedSearch } from "../state/openedSearch.ts";
import { useViewState } from "../state/useViewState.ts";
import { AsAtControl } from "./AsAtControl.tsx";
import styles from "./Frame.module.css";
import { SearchBox } from "./SearchBox.tsx";
import { ShortcutsDialog } from "./ShortcutsDialog.tsx";

// An address that says nothing, as most people type it, needs nobody to read it.
const LinkNotice = lazy(() =>
  import("./LinkNotice.tsx").then(
    (part) => ({ default: part.LinkNotice }),
    // The rest of the page stands without it.
    () => ({ default: () => null }),
  ),
);

/** The header with name, views, search and date, and the view below it. */
export function Frame() {
  const [state] = useViewState();
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        Skip to the content
      </a>
      <div className={styles.top}>
        <header className={styles.header}>
          <Link to="/" search={state} className={styles.name}>
            Footprint mapper
          </Link>
          <nav aria-label="Views" className={styles.views}>
            <Link to="/" search={state} activeOptions={{ exact: true, includeSearch: false }}>
              Map
            </Link>
            <Link to="/overlaps" search={state} activeOptions={{ includeSearch: false }}>
              Overlaps
            </Link>
            <Link to="/collaboration" search={state} activeOptions={{ includeSearch: false }}>
              Collaboration
            </Link>
            <Link to="/data" search={state} activeOptions={{ includeSearch: false }}>
              Data
            </Link>
            <Link to="/sources" search={state} activeOptions={{ includeSearch: false }}>
              Sources
            </Link>
          </nav>
          <SearchBox />
          <AsAtControl />
          <ShortcutsDialog />
        </header>
        {openedSearch !== "" && (
          <Suspense fallback={null}>
            <LinkNotice />
          </Suspense>
        )}
      </div>
      <main id="content" tabIndex={-1} className={styles.content}>
        <Outlet />
      </main>
      <Toaster />
      <Announcer />
    </div>
  );
}
