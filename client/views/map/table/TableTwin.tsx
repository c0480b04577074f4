import { lazy, Suspense } from "react";
import { programPart } from "../../../api/programPart.ts";
import { countOf } from "../../../components/layerWords.ts";
import { SkeletonTable } from "../../../components/Skeleton.tsx";
import type { England } from "../../../state/england.ts";
import { useEngland } from "../../../state/useEngland.ts";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./TableTwin.module.css";
import { tableHandleId } from "./tableHandleId.ts";

// Most visits never open the table, so its code comes when it is first pulled up.
const AreaTable = lazy(async () => ({
  default: (await programPart(() => import("./AreaTable.tsx"))).AreaTable,
}));

/** The table of whatever the map shows, pulled up from the bottom by its handle; the address says whether it is up. */
export function TableTwin() {
  const england = useEngland();
  const [{ table, areas }, change] = useViewState();
  const isOpen = table === "open";
  return (
    <section className={styles.twin} data-open={isOpen} aria-label="Table of what the map shows">
      <button
        id={tableHandleId}
        type="button"
        className={styles.handle}
        aria-expanded={isOpen}
        onClick={() => change({ table: isOpen ? "closed" : "open" })}
      >
        <span className={styles.sign} aria-hidden="true" />
        Table{england.data !== undefined && ` of ${countOf(england.data.areas[areas].length, areas)}`}
      </button>
      {isOpen && <TableBody england={england.data} />}
    </section>
  );
}

function TableBody({ england }: { england: England | undefined }) {
  const waiting = (
    <div className={styles.waiting}>
      <SkeletonTable rows={6} columns={6} label="Loading the table…" />
    </div>
  );
  if (england === undefined) return waiting;
  return (
    <Suspense fallback={waiting}>
      <AreaTable england={england} />
    </Suspense>
  );
}
