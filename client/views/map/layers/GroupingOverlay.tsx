import type { Grouping } from "../../../map/groupings.ts";
import { type GroupingTheme, groupingLooks } from "../../../map/marks/groupingLooks.ts";
import styles from "../ControlsPanel.module.css";
import { HatchSample } from "./HatchSample.tsx";

type GroupingOverlayProps = {
  theme: GroupingTheme;
  groupings: readonly Grouping[];
  value: readonly string[];
  onToggle: (id: string) => void;
};

/** One theme of groupings: all of them at once, or single ones by name. */
export function GroupingOverlay({ theme, groupings, value, onToggle }: GroupingOverlayProps) {
  const look = groupingLooks[theme];
  const single = groupings.filter((grouping) => value.includes(grouping.id));
  return (
    <div className={styles.details}>
      <label className={styles.option}>
        <input type="checkbox" checked={value.includes(theme)} onChange={() => onToggle(theme)} />
        <HatchSample look={look} />
        {look.plural}
        <span className={styles.count}>{groupings.length}</span>
      </label>
      <details open={single.length > 0}>
        <summary>
          {single.length > 0 ? `${single.length} shown alone` : "Show one alone"}
          <span className="visually-hidden"> of {look.plural}</span>
        </summary>
        <div className={styles.list}>
          {groupings.map((grouping) => (
            <label key={grouping.id} className={styles.option}>
              <input
                type="checkbox"
                checked={value.includes(grouping.id)}
                onChange={() => onToggle(grouping.id)}
              />
              {grouping.name}
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}
