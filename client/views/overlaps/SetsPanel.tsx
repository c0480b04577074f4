import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Button } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { NodePicker } from "../../components/NodePicker.tsx";
import { SkeletonBars } from "../../components/Skeleton.tsx";
import { groupingsQuery } from "../../map/mapQueries.ts";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import { ChosenSets } from "./ChosenSets.tsx";
import { placedSets } from "./placedSets.ts";
import styles from "./SetsPanel.module.css";
import { noSets, setsShown } from "./setsShown.ts";
import { UpsetPlot } from "./UpsetPlot.tsx";
import { upsetOf } from "./upsetRows.ts";
import { upsetSentence } from "./upsetSentence.ts";

/** Several groupings of any kind at once: who lives in which of them, by the intersections that are observed. */
export function SetsPanel({ england }: { england: England }) {
  const [state, change] = useViewState();
  const groupings = useQuery(groupingsQuery(state.asAt, state.evidence));
  const known = useMemo(() => placedSets(england, groupings.data ?? null), [england, groupings.data]);
  const { sets, selected } = state;
  const { ids, because } = useMemo(() => setsShown({ sets, selected }), [sets, selected]);
  const upset = useMemo(
    () =>
      upsetOf(
        england.table,
        ids.flatMap((id) => known.placed.get(id) ?? []),
      ),
    [england, ids, known],
  );
  const options = useMemo(
    () => [...known.placed.values()].filter(({ id }) => !ids.includes(id)),
    [known, ids],
  );
  const missing = ids.filter((id) => !known.placed.has(id));
  // Without the groupings the totals would be wrong for a moment, so nothing is added up until they are there.
  const isWaiting = groupings.isPending && missing.length > 0;
  const isReady = !isWaiting && upset.sets.length > 0;
  const choose = (next: readonly string[]) => change({ sets: next.length === 0 ? [noSets] : [...next] });

  return (
    <>
      {isReady && <h2 className={styles.sentence}>{upsetSentence(upset)}</h2>}
      {because !== "chosen" && isReady && (
        <p className={styles.note}>
          {because === "example"
            ? "A worked example: Cumbria CCG was divided between two footprints, while a vanguard and a forum of CCGs go across the line."
            : "These are what is chosen on the map."}
        </p>
      )}
      <div className={styles.picker}>
        <NodePicker
          label="Add an area or a grouping"
          placeholder="Footprint, county, vanguard, shared post…"
          options={options}
          onPick={(id) => choose([...ids, id])}
        />
        {upset.sets.length > 0 && <Button onClick={() => choose([])}>Clear all</Button>}
      </div>
      {groupings.isError && (
        <p role="alert" className={styles.note}>
          Groupings could not be loaded: {groupings.error.message} Areas can be compared all the same.{" "}
          <Button onClick={() => void groupings.refetch()}>Try again</Button>
        </p>
      )}
      {isWaiting && <SkeletonBars rows={5} label="Loading the groupings…" />}
      {groupings.isSuccess && missing.length > 0 && (
        <p className={styles.note}>
          Not shown, since no area is known to take part in {missing.length === 1 ? "it" : "them"} at this
          date:{" "}
          {missing.map((id) => known.unplaced.find((grouping) => grouping.id === id)?.name ?? id).join("; ")}.
        </p>
      )}
      {isReady ? (
        <>
          <ChosenSets sets={upset.sets} onRemove={(id) => choose(ids.filter((other) => other !== id))} />
          <UpsetPlot england={england} upset={upset} />
        </>
      ) : (
        missing.length === 0 && (
          <EmptyState
            title="Which groupings overlap, and by how many people?"
            action={<Button onClick={() => change({ sets: [] })}>Show an example</Button>}
          >
            Add two or more above: footprints, counties, CCGs, vanguards, devolution areas, joint committees,
            shared posts. Only combinations that somebody lives in are listed.
          </EmptyState>
        )
      )}
      {groupings.isSuccess && known.unplaced.length > 0 && (
        <p className={styles.note}>
          {known.unplaced.length} arrangements cannot be placed here, since no area is known to take part in
          them at this date: they are groups of trusts or practices, or their members are not recorded.
        </p>
      )}
    </>
  );
}
