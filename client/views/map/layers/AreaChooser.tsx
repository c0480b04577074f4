import { type AreaKind, areaKinds, areaKindWords } from "../../../../geodata/model/kinds.ts";
import type { England } from "../../../state/england.ts";
import styles from "../ControlsPanel.module.css";

type AreaChooserProps = { england: England; value: AreaKind; onChange: (kind: AreaKind) => void };

/** Chooses the layer whose areas are drawn and chosen. */
export function AreaChooser({ england, value, onChange }: AreaChooserProps) {
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>Areas</legend>
      <div className={styles.options}>
        {areaKinds.map((kind) => (
          <label key={kind} className={styles.option} title={areaKindWords[kind].plural}>
            <input type="radio" name="areas" checked={kind === value} onChange={() => onChange(kind)} />
            {areaKindWords[kind].short}
            <span className={styles.count}>{england.areas[kind].length}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
