import { useMemo } from "react";
import { Button } from "../../../../components/Button.tsx";
import { useIsNarrow } from "../../../../components/useIsNarrow.ts";
import { groupingLooks } from "../../../../map/marks/groupingLooks.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import {
  type GraphGroup,
  type GraphHulls,
  type GraphLayout,
  outlinedPurposes,
} from "../../../../state/viewState.ts";
import { groupingsOfCcgs, outlinedPurpose } from "../groupingHulls.ts";
import type { CollaborationGraph } from "../useCollaborationGraph.ts";
import { Choice } from "./Choice.tsx";
import styles from "./Controls.module.css";
import { PicturesShown } from "./PicturesShown.tsx";

const layouts: readonly (readonly [GraphLayout, string])[] = [
  ["ties", "By ties"],
  ["places", "By place"],
  ["groups", "By group"],
];

const groups: readonly (readonly [GraphGroup, string])[] = [
  ["stp", "STP footprints"],
  ["county", "Counties and unitaries"],
  ["district", "Districts"],
  ["region", "NHS England regions"],
  ["none", "Nothing: every CCG by itself"],
];

const hulls: readonly (readonly [GraphHulls, string])[] = [
  ["groups", "Open groups"],
  ["communities", "Communities, reckoned from the ties"],
  ["none", "Nothing"],
];

/** How the graph is arranged and gathered, and on wide screens which of the two pictures is seen. */
export function GraphControls({ shown }: { shown: CollaborationGraph }) {
  const [state, change] = useViewState();
  const isNarrow = useIsNarrow();
  const closed = shown.graph.nodes.filter(({ kind }) => kind === "group").length;
  const purposes = useMemo(
    () =>
      outlinedPurposes.flatMap((purpose): [GraphHulls, string][] => {
        const count = groupingsOfCcgs(shown.groupings.list, purpose).length;
        // What the address asks for stays in the list at a date that has none of it.
        if (count === 0 && purpose !== state.hulls) return [];
        return [[purpose, `${groupingLooks[purpose].plural} (${count})`]];
      }),
    [shown.groupings.list, state.hulls],
  );
  const outline = (chosen: GraphHulls) => {
    const purpose = outlinedPurpose(chosen);
    // Communities take in CCGs of every group, so all of them open.
    if (chosen === "communities" && closed > 0) return change({ hulls: chosen, open: ["all"] });
    if (purpose === null || state.open.includes("all")) return change({ hulls: chosen });
    // Outlines go round CCGs, so the groups they are in open.
    const members = groupingsOfCcgs(shown.groupings.list, purpose).flatMap((grouping) => grouping.members);
    const homes = members.flatMap(({ id }) => shown.groups.groupOf.get(id) ?? []);
    return change({ hulls: chosen, open: [...new Set([...state.open, ...homes])] });
  };
  return (
    <div className={styles.controls}>
      <Choice
        label="Arranged"
        words={state.group === "none" ? layouts.filter(([layout]) => layout !== "groups") : layouts}
        value={state.group === "none" && state.layout === "groups" ? "ties" : state.layout}
        onChoose={(layout) => change({ layout })}
      />
      <Choice
        label="Gathered by"
        words={groups}
        value={state.group}
        onChoose={(group) => change({ group, open: [] })}
      />
      <Choice
        label="Outlines"
        words={[...hulls.slice(0, -1), ...purposes, ...hulls.slice(-1)]}
        value={state.hulls}
        onChoose={outline}
      />
      {state.group !== "none" && (
        <div className={styles.buttons}>
          <Button onClick={() => change({ open: [] })} disabled={state.open.length === 0}>
            Close all groups
          </Button>
          <Button onClick={() => change({ open: ["all"] })} disabled={closed === 0}>
            Open all
          </Button>
        </div>
      )}
      {!isNarrow && <PicturesShown />}
    </div>
  );
}
