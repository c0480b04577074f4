import { type ReactNode, useId } from "react";
import { type AreaKind, areaKinds, areaKindWords } from "../../../../geodata/model/kinds.ts";
import type { Measure } from "../../../../server/contract/measures.ts";
import styles from "../ControlsPanel.module.css";

type ColourChooserProps = {
  layer: AreaKind;
  measures: readonly Measure[];
  value: string;
  onChange: (colour: string) => void;
  children: ReactNode;
};

/** Chooses what the fills mean; what they mean now stands below as `children`. */
export function ColourChooser({ layer, measures, value, onChange, children }: ColourChooserProps) {
  const id = useId();
  const offered = measures.filter((measure) => measure.layers.includes(layer));
  const isOffered = value === "none" || value.startsWith("by-") || offered.some(({ key }) => key === value);
  return (
    <section className={styles.section}>
      <label className={styles.title} htmlFor={id}>
        Colour by
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {/* While the list of measures is on its way the one in the address is still named. */}
        {!isOffered && <option value={value}>{value === "people" ? "People" : value}</option>}
        {measureGroups.map(({ label, claims }) => {
          const members = offered.filter(claims);
          if (members.length === 0) return null;
          return (
            <optgroup key={label} label={label}>
              {members.map((measure) => (
                <option key={measure.key} value={measure.key}>
                  {measure.label}
                  {measure.estimate ? " (est.)" : ""}
                </option>
              ))}
            </optgroup>
          );
        })}
        <optgroup label="What they lie in">
          {areaKinds
            .filter((kind) => kind !== layer && kind !== "ccg" && kind !== "district")
            .map((kind) => (
              <option key={kind} value={`by-${kind}`}>
                {areaKindWords[kind].singular.replace(/^./, (letter) => letter.toUpperCase())}
              </option>
            ))}
          <option value={`by-${layer}`}>Each its own colour</option>
        </optgroup>
        <option value="none">Nothing: lines only</option>
      </select>
      {children}
    </section>
  );
}

const isOfSharing = ({ needs }: Measure) => needs.includes("register");
const hasFormat =
  (...formats: Measure["format"][]) =>
  (measure: Measure) =>
    !isOfSharing(measure) && formats.includes(measure.format);

const measureGroups: readonly { label: string; claims: (measure: Measure) => boolean }[] = [
  { label: "People", claims: hasFormat("people", "share", "people-per-square-km") },
  { label: "Size and fit", claims: hasFormat("ratio", "count", "square-km") },
  { label: "Money", claims: hasFormat("pounds", "pounds-per-head") },
  { label: "Working together, as recorded", claims: isOfSharing },
];
