import { communityMethods } from "../../../../../server/domain/sharing/communityMethods.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import type { ComparedLayer, Resolution } from "../../../../state/viewState.ts";
import { communityMethodWords } from "../communityMethodWords.ts";
import { Choice } from "./Choice.tsx";
import styles from "./Controls.module.css";

const layers: readonly (readonly [ComparedLayer, string])[] = [
  ["stp", "STP footprints"],
  ["county", "Counties and unitaries"],
  ["region", "NHS England regions"],
  ["district", "Districts"],
];

const resolutionWords: readonly (readonly [Resolution, string])[] = [
  ["0.5", "Coarser (0.5)"],
  ["1", "As usual (1)"],
  ["1.5", "Finer (1.5)"],
  ["2", "Finer still (2)"],
  ["3", "Finest (3)"],
];

const methods = communityMethods.map((method) => [method, communityMethodWords[method]] as const);

/** What communities are compared with, and how they are sought. */
export function CommunityControls() {
  const [{ compare, resolution, method }, change] = useViewState();
  return (
    <fieldset className={styles.controls} aria-label="Communities">
      <Choice
        label="Compared with"
        words={layers}
        value={compare}
        onChoose={(layer) => change({ compare: layer })}
      />
      <Choice
        label="How fine"
        words={resolutionWords}
        value={resolution}
        onChoose={(chosen) => change({ resolution: chosen })}
      />
      <Choice
        label="Sought by"
        words={methods}
        value={method}
        onChoose={(chosen) => change({ method: chosen })}
      />
    </fieldset>
  );
}
