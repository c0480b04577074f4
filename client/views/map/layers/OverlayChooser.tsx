import { type AreaKind, areaKinds, areaKindWords } from "../../../../geodata/model/kinds.ts";
import { formatCount, formatDate } from "../../../components/format.ts";
import { groupingThemes } from "../../../map/marks/groupingLooks.ts";
import { lineLooks } from "../../../map/marks/lineLooks.ts";
import type { England } from "../../../state/england.ts";
import type { Shape } from "../../../state/viewState.ts";
import styles from "../ControlsPanel.module.css";
import type { KnownGroupings } from "../useGroupings.ts";
import { GroupingOverlay } from "./GroupingOverlay.tsx";
import { LineSample } from "./LineSample.tsx";

type OverlayChooserProps = {
  england: England;
  /** The layer whose areas are drawn: its own lines are no overlay. */
  areas: AreaKind;
  shape: Shape;
  groupings: KnownGroupings;
  /** The date that the arrangements are of. */
  asAt: string;
  value: readonly string[];
  onChange: (overlays: string[]) => void;
};

/** Chooses what lies over the areas: lines of other layers, and hatched groupings; any number at once. */
export function OverlayChooser(props: OverlayChooserProps) {
  const { england, areas, shape, groupings, asAt, value, onChange } = props;
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>Overlays</legend>
      <div className={styles.rows}>
        {areaKinds
          .filter((kind) => kind !== areas)
          .reverse()
          .map((kind) => (
            <label key={kind} className={styles.option} title={areaKindWords[kind].plural}>
              <input type="checkbox" checked={value.includes(kind)} onChange={() => toggle(kind)} />
              <LineSample look={lineLooks[kind]} />
              {areaKindWords[kind].short}
              <span className={styles.count}>{england.areas[kind].length}</span>
            </label>
          ))}
      </div>
      {shape !== "map" && <p className={styles.quiet}>{shapeNotes[shape]}</p>}
      {groupings.isPending && (
        <p role="status" className={styles.quiet}>
          Loading arrangements…
        </p>
      )}
      {groupings.failure !== null && (
        <p role="alert">Arrangements could not be loaded. {groupings.failure.message}</p>
      )}
      <div className={styles.rows}>
        {groupingThemes.map((theme) => {
          const members = groupings.list.filter((grouping) => grouping.theme === theme);
          // One that a link names stays in sight, to be taken off again.
          if (members.length === 0 && !value.includes(theme)) return null;
          return (
            <GroupingOverlay key={theme} theme={theme} groupings={members} value={value} onToggle={toggle} />
          );
        })}
      </div>
      {groupings.unknown > 0 && (
        <p className={styles.quiet}>
          Of {formatCount(groupings.unknown)} more ties to such arrangements nobody knows whether they held on{" "}
          {formatDate(asAt)}; they are not drawn.
        </p>
      )}
      {groupings.list.length > 0 && (
        <p className={styles.quiet}>
          Known arrangements only: much sharing was never recorded, so an empty place is not an unshared one.
        </p>
      )}
    </fieldset>
  );
}

const shapeNotes: Readonly<Record<Exclude<Shape, "map">, string>> = {
  circles: "In circles, a line joins the areas that lie mainly in the same one.",
  hexagons: "In hexagons, a line runs round the areas that lie mainly in the same one.",
};
