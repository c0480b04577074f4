import type { ReactNode } from "react";
import { Button } from "../../../../components/Button.tsx";
import { useIsNarrow } from "../../../../components/useIsNarrow.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import type { GraphGroup, GraphHulls, GraphLayout, GraphSide } from "../../../../state/viewState.ts";
import type { CollaborationGraph } from "../useCollaborationGraph.ts";
import styles from "./Controls.module.css";

const layouts: Readonly<Record<GraphLayout, string>> = {
  ties: "By ties, those tied close together",
  places: "By place, as on the map",
  groups: "By group",
};

const groups: Readonly<Record<GraphGroup, string>> = {
  stp: "STP footprints",
  county: "Counties and unitaries",
  district: "Districts",
  region: "NHS England regions",
  none: "Nothing: every CCG by itself",
};

const hulls: Readonly<Record<GraphHulls, string>> = {
  groups: "Open groups",
  communities: "Communities, reckoned from the ties",
  none: "Nothing",
};

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

type ChoiceProps<Word extends string> = {
  label: ReactNode;
  words: Readonly<Record<Word, string>>;
  value: Word;
  onChoose: (word: Word) => void;
};

function Choice<Word extends string>({ label, words, value, onChoose }: ChoiceProps<Word>) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value as Word)}>
        {(Object.entries(words) as [Word, string][]).map(([word, text]) => (
          <option key={word} value={word}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
