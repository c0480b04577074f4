import { Button } from "../../../../components/Button.tsx";
import { useIsNarrow } from "../../../../components/useIsNarrow.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import type { GraphGroup, GraphHulls, GraphLayout, GraphSide } from "../../../../state/viewState.ts";
import type { CollaborationGraph } from "../useCollaborationGraph.ts";
import { Choice } from "./Choice.tsx";
import styles from "./Controls.module.css";

const layouts: readonly (readonly [GraphLayout, string])[] = [
  ["ties", "By ties, those tied close together"],
  ["places", "By place, as on the map"],
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

const sides: Readonly<Record<GraphSide, string>> = { both: "Both", graph: "Graph", map: "Map" };

/** How the graph is arranged and gathered, and which of the two pictures is seen. */
export function GraphControls({ shown }: { shown: CollaborationGraph }) {
  const [state, change] = useViewState();
  const isNarrow = useIsNarrow();
  const closed = shown.graph.nodes.filter(({ kind }) => kind === "group").length;
  const seen = isNarrow && state.side === "both" ? "graph" : state.side;
  return (
    <div className={styles.controls}>
      <Choice
        label="Arranged"
        words={layouts}
        value={state.layout}
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
        words={hulls}
        value={state.hulls}
        onChoose={(chosen) => change({ hulls: chosen })}
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
      <fieldset className={styles.sides} aria-label="Pictures shown">
        {(["both", "graph", "map"] as const)
          .filter((side) => !(isNarrow && side === "both"))
          .map((side) => (
            <Button
              key={side}
              aria-pressed={seen === side}
              onClick={() => change({ side: isNarrow && side === "graph" ? "both" : side })}
            >
              {sides[side]}
            </Button>
          ))}
      </fieldset>
    </div>
  );
}
