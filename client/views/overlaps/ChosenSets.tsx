import { IconButton } from "../../components/Button.tsx";
import { formatCount } from "../../components/format.ts";
import styles from "./SetsPanel.module.css";
import type { UpsetSet } from "./upsetRows.ts";

type ChosenSetsProps = { sets: readonly UpsetSet[]; onRemove: (id: string) => void };

/** The groupings that are compared, each with its own people as a bar; the same order as in the plot. */
export function ChosenSets({ sets, onRemove }: ChosenSetsProps) {
  const largest = Math.max(...sets.map((set) => set.people));
  return (
    <ol className={styles.sets} aria-label="Groupings compared">
      {sets.map((set, place) => (
        <li key={set.id}>
          <span className={styles.letter}>{letterOf(place)}</span>
          <span className={styles.setName}>
            {set.name} <small>{set.detail}</small>
          </span>
          <svg className={styles.setBar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * set.people) / largest} height="10" />
          </svg>
          <span className={styles.setPeople}>{formatCount(set.people)}</span>
          <IconButton label={`Take ${set.name} away`} onClick={() => onRemove(set.id)}>
            ×
          </IconButton>
        </li>
      ))}
    </ol>
  );
}

/** A short name for a set where there is no room for its own: A to Z, then A2, B2 and so on. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${letter}${Math.floor(place / 26) + 1}`;
}
