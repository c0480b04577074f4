import { pointMarksOfKind, pointMarkWords } from "../../../map/marks/pointMarks.ts";
import { type PointKind, pointKinds, type Shape } from "../../../state/viewState.ts";
import styles from "../ControlsPanel.module.css";
import { MarkSample } from "./MarkSample.tsx";

type PointChooserProps = {
  value: readonly PointKind[];
  shape: Shape;
  onChange: (points: PointKind[]) => void;
};

const labels: Readonly<Record<PointKind, string>> = { hospital: "Hospital sites", trust: "Trusts" };

/** Chooses what stands on the map as points. */
export function PointChooser({ value, shape, onChange }: PointChooserProps) {
  const toggle = (kind: PointKind) =>
    onChange(value.includes(kind) ? value.filter((other) => other !== kind) : [...value, kind]);
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>Points</legend>
      {shape !== "map" && (
        <p className={styles.quiet}>Points stand where they are on the ground, so only the map shows them.</p>
      )}
      <div className={styles.rows}>
        {pointKinds.map((kind) => (
          <div key={kind}>
            <label className={styles.option}>
              <input
                type="checkbox"
                checked={value.includes(kind)}
                disabled={shape !== "map"}
                onChange={() => toggle(kind)}
              />
              {labels[kind]}
            </label>
            {value.includes(kind) &&
              pointMarksOfKind[kind].map((mark) => (
                <div key={mark} className={styles.option}>
                  <MarkSample mark={mark} />
                  {pointMarkWords[mark]}
                </div>
              ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
