import { useId, useState } from "react";
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

/** One theme of groupings: all of them at once, or, unfolded, single ones by name. */
export function GroupingOverlay({ theme, groupings, value, onToggle }: GroupingOverlayProps) {
  const look = groupingLooks[theme];
  const hasSingle = groupings.some((grouping) => value.includes(grouping.id));
  const [isOpen, setOpen] = useState(hasSingle);
  const listId = useId();
  return (
    <div>
      <div className={styles.withMore}>
        <label className={styles.option}>
          <input type="checkbox" checked={value.includes(theme)} onChange={() => onToggle(theme)} />
          <HatchSample look={look} />
          {look.plural}
          <span className={styles.count}>{groupings.length}</span>
        </label>
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={`Single ones: ${look.plural}`}
          title="Choose single ones"
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <div id={listId} hidden={!isOpen} className={styles.list}>
        {isOpen &&
          groupings.map((grouping) => (
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
    </div>
  );
}
