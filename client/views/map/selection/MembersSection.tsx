import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { at } from "../../../../server/domain/at.ts";
import { Bar, BarList } from "../../../components/Bar.tsx";
import { Button, IconButton } from "../../../components/Button.tsx";
import { formatCount, formatShare } from "../../../components/format.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { labelsOf } from "./chosen.ts";
import styles from "./MembersSection.module.css";
import { Section } from "./Section.tsx";
import type { SelectionFacts } from "./selectionFacts.ts";
import { useSelectionEdits } from "./useSelectionEdits.ts";

/** Longer lists are cut here until they are asked for. */
const shownAtFirst = 8;

/** What is chosen, largest first, with its people as bars of one scale and its share of the whole. */
export function MembersSection({ facts: { areas, people, ratios } }: { facts: SelectionFacts }) {
  const [state] = useViewState();
  const { remove } = useSelectionEdits();
  const labels = labelsOf(areas);
  const [showsAll, setShowsAll] = useState(false);
  const order = areas
    .map((_, place) => place)
    .sort((one, other) => at(people.each, other) - at(people.each, one));
  const largest = at(people.each, order[0] ?? 0);
  const shown = showsAll ? order : order.slice(0, shownAtFirst);
  return (
    <Section title="Who is in it">
      <BarList label="Chosen areas by people">
        {shown.map((place) => {
          const area = at(areas, place);
          const residents = at(people.each, place);
          return (
            <Bar
              key={area.id}
              label={
                <Link to="/organisations/$id" params={{ id: area.id }} search={state} className={styles.name}>
                  {labels.get(area.id)}
                </Link>
              }
              share={largest === 0 ? 0 : residents / largest}
              text={
                <span className={styles.value}>
                  {formatCount(residents)}
                  {areas.length > 1 && people.inSeveral === 0 && (
                    <span className={styles.share}>{formatShare(at(ratios.shareOfWhole, place))}</span>
                  )}
                  <IconButton
                    label={`Remove ${area.name}`}
                    className={styles.remove}
                    onClick={() => remove(area.id, area.name)}
                  >
                    ×
                  </IconButton>
                </span>
              }
            />
          );
        })}
      </BarList>
      {areas.length > shownAtFirst && (
        <Button look="quiet" className={styles.more} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? "Show fewer" : `Show all ${areas.length}`}
        </Button>
      )}
    </Section>
  );
}
