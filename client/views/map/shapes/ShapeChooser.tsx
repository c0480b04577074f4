import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { type Shape, shapes } from "../../../state/viewState.ts";
import styles from "../ControlsPanel.module.css";

const words: Readonly<Record<Shape, { label: string; says: string }>> = {
  map: { label: "Map", says: "Areas as they lie on the ground." },
  circles: {
    label: "Circles",
    says: "A circle's area is its people; places are as near their own as room allows.",
  },
  hexagons: {
    label: "Hexagons",
    says: "Every area the same size, near its place and beside its neighbours where it can be.",
  },
};

type ShapeChooserProps = { areas: AreaKind; value: Shape; onChange: (shape: Shape) => void };

/** Chooses how the same areas are drawn: as land, by their people, or all alike. */
export function ShapeChooser({ areas, value, onChange }: ShapeChooserProps) {
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>Shape</legend>
      <div className={styles.segments}>
        {shapes.map((shape) => (
          <label key={shape} className={styles.segment}>
            <input type="radio" name="shape" checked={shape === value} onChange={() => onChange(shape)} />
            {words[shape].label}
          </label>
        ))}
      </div>
      <p className={styles.quiet}>
        {words[value].says}
        {value !== "map" && areas === "ccg" && " Where a name has no room its ODS code stands."}
      </p>
    </fieldset>
  );
}
