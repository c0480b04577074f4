import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useState } from "react";
import { unionOf } from "../../../../server/domain/atomSet.ts";
import { peopleOf } from "../../../../server/domain/people.ts";
import { programPart } from "../../../api/programPart.ts";
import { Button } from "../../../components/Button.tsx";
import { formatPeopleShort } from "../../../components/format.ts";
import { Sheet } from "../../../components/Sheet.tsx";
import { SkeletonBars, SkeletonText } from "../../../components/Skeleton.tsx";
import { useIsNarrow } from "../../../components/useIsNarrow.ts";
import { LoadFailure } from "../../../frame/LoadFailure.tsx";
import type { England } from "../../../state/england.ts";
import { useEngland } from "../../../state/useEngland.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { useGroupings } from "../useGroupings.ts";
import { type Chosen, chosenOf, titleOf } from "./chosen.ts";
import { OthersSection } from "./OthersSection.tsx";
import styles from "./SelectionPanel.module.css";
import { selectionHeadingId, useSelectionEdits } from "./useSelectionEdits.ts";

const loadBody = () => programPart(() => import("./SelectionBody.tsx"));
// The first map needs nothing of it; it is fetched once the map stands and is there before somebody chooses.
const SelectionBody = lazy(async () => ({ default: (await loadBody()).SelectionBody }));

/** Until the map has settled, in milliseconds; the fetch must not compete with it. */
const settledAfter = 2_500;

/** The panel about what is chosen: on wide screens beside the map, on narrow ones a sheet. Nothing chosen, no panel. */
export function SelectionPanel() {
  const england = useEngland();
  const [{ selected: newest }] = useViewState();
  // Tick and outline answer at once; the panel's figures may follow a moment later.
  const selected = useDeferredValue(newest);
  useEffect(() => {
    const timer = window.setTimeout(() => void loadBody(), settledAfter);
    return () => window.clearTimeout(timer);
  }, []);
  if (selected.length === 0) return null;
  if (england.isPending) {
    return (
      <aside className={styles.panel} aria-label="Selection">
        <SkeletonText lines={3} label="Loading the selection…" />
        <SkeletonBars rows={4} />
      </aside>
    );
  }
  if (england.isError) {
    return (
      <aside className={styles.panel} aria-label="Selection">
        <LoadFailure error={england.error} onRetry={() => void england.refetch()} />
      </aside>
    );
  }
  return <LoadedPanel england={england.data} selected={selected} />;
}

function LoadedPanel({ england, selected }: { england: England; selected: readonly string[] }) {
  const { list: groupings } = useGroupings(england);
  const chosen = useMemo(() => chosenOf(england, selected, groupings), [england, selected, groupings]);
  const isNarrow = useIsNarrow();
  const [isOpen, setOpen] = useState(false);
  const { clear } = useSelectionEdits();
  const heading = (
    <div className={styles.head}>
      <h2 id={selectionHeadingId} tabIndex={-1}>
        {chosen.areas.length === 0 ? "Selection" : `Selection: ${nameOrTitle(chosen)}`}
      </h2>
      <Button look="quiet" onClick={clear}>
        Clear
      </Button>
    </div>
  );
  const content = (
    <>
      {chosen.areas.length > 0 && (
        <Suspense fallback={<SkeletonBars rows={4} label="Loading the selection…" />}>
          <SelectionBody england={england} areas={chosen.areas} />
        </Suspense>
      )}
      {chosen.others.length > 0 && (
        <OthersSection ids={chosen.others} besideAreas={chosen.areas.length > 0} />
      )}
    </>
  );
  if (isNarrow) {
    return (
      <Sheet label="Selection" summary={summaryOf(england, chosen)} isOpen={isOpen} onOpenChange={setOpen}>
        <div className={styles.panel}>
          {heading}
          {content}
        </div>
      </Sheet>
    );
  }
  return (
    <aside className={styles.panel} aria-label="Selection">
      {heading}
      {content}
    </aside>
  );
}

/** One line for the handle of the sheet: what is chosen, and its distinct people. */
function summaryOf(england: England, chosen: Chosen) {
  const people = peopleOf(england.table, unionOf(chosen.areas.map((area) => area.atoms)));
  return (
    <>
      {chosen.areas.length > 0 && `${formatPeopleShort(people)} people · `}
      <strong>{nameOrTitle(chosen)}</strong>
    </>
  );
}

/** One area goes by its name, more by how many of what they are. */
function nameOrTitle(chosen: Chosen): string {
  const [only] = chosen.areas;
  const isAlone = chosen.areas.length === 1 && chosen.others.length === 0;
  return isAlone && only !== undefined ? only.name : titleOf(chosen);
}
