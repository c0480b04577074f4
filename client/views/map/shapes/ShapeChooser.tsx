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

/** Chooses how the same areas are drawn: as land, by their people, or all alike. */
export function ShapeChooser({ value, onChange }: { value: Shape; onChange: (shape: Shape) => void }) {
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
      <p className={styles.quiet}>{words[value].says}</p>
    </fieldset>
  );
}
