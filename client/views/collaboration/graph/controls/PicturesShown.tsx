import { Button } from "../../../../components/Button.tsx";
import { useIsNarrow } from "../../../../components/useIsNarrow.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import type { GraphSide } from "../../../../state/viewState.ts";
import styles from "./Controls.module.css";

const sides: Readonly<Record<GraphSide, string>> = { both: "Both", graph: "Graph", map: "Map" };

/** Which of the two pictures is seen; a narrow screen has room for one. */
export function PicturesShown() {
  const [{ side: asked }, change] = useViewState();
  const isNarrow = useIsNarrow();
  const seen = isNarrow && asked === "both" ? "graph" : asked;
  return (
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
  );
}
