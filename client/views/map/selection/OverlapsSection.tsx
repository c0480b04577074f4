import { at } from "../../../../server/domain/at.ts";
import { FigureValue } from "../../../components/FigureValue.tsx";
import { formatCount, formatShare } from "../../../components/format.ts";
import { useAboutMeasure } from "../../../components/useAboutMeasure.ts";
import { labelsOf } from "./chosen.ts";
import styles from "./OverlapsSection.module.css";
import { Section } from "./Section.tsx";
import type { SelectionFacts } from "./selectionFacts.ts";

/** More pairs than this are for the overlaps view. */
const mostShown = 6;

/** Which of the chosen groupings overlap, by how many people, and what share of either that is. */
export function OverlapsSection({ facts: { areas, overlaps } }: { facts: SelectionFacts }) {
  const about = useAboutMeasure();
  if (overlaps.length === 0) return null;
  const labels = labelsOf(areas);
  const nameOf = (place: number) => labels.get(at(areas, place).id) ?? "";
  return (
    <Section title="Where they overlap">
      <ul className={styles.pairs}>
        {overlaps.slice(0, mostShown).map(({ first, second, people, shareOfFirst, shareOfSecond }) => (
          <li key={`${first} ${second}`}>
            <FigureValue
              text={formatCount(people)}
              about={about("people", {
                label: "People in both",
                formula: `the people of the small areas that lie both in ${nameOf(first)} and in ${nameOf(second)}`,
              })}
            />{" "}
            people in both: {formatShare(shareOfFirst)} of {nameOf(first)}, {formatShare(shareOfSecond)} of{" "}
            {nameOf(second)}
          </li>
        ))}
      </ul>
      {overlaps.length > mostShown && <p>and {overlaps.length - mostShown} more pairs, in Overlaps</p>}
    </Section>
  );
}
