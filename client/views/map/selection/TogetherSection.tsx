import { Link } from "@tanstack/react-router";
import { inWords } from "../../../components/inWords.ts";
import { groupingLooks } from "../../../map/marks/groupingLooks.ts";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { useGroupings } from "../useGroupings.ts";
import sectionStyles from "./Section.module.css";
import { Section } from "./Section.tsx";
import type { SelectionFacts } from "./selectionFacts.ts";
import styles from "./TogetherSection.module.css";
import { type TogetherInside, togetherInside } from "./togetherInside.ts";

/** Longer lists are folded after this many. */
const shownAtFirst = 6;

/** Who already works together inside the selection, as far as it is recorded. */
export function TogetherSection({ england, facts }: { england: England; facts: SelectionFacts }) {
  const { list, isPending, failure } = useGroupings(england);
  const found = togetherInside(facts.areas, list);
  if (isPending) return null;
  return (
    <Section title="Who works together inside">
      {failure !== null && <p role="alert">Arrangements could not be loaded. {failure.message}</p>}
      {found.length > 0 && <Arrangements found={found.slice(0, shownAtFirst)} />}
      {found.length > shownAtFirst && (
        <details>
          <summary>{found.length - shownAtFirst} more</summary>
          <Arrangements found={found.slice(shownAtFirst)} />
        </details>
      )}
      <p className={sectionStyles.note}>
        {found.length === 0 && "Nothing is recorded that joins two areas inside. "}
        Known arrangements only: much sharing was never recorded.
      </p>
    </Section>
  );
}

function Arrangements({ found }: { found: readonly TogetherInside[] }) {
  const [state] = useViewState();
  return (
    <ul className={styles.arrangements}>
      {found.map(({ grouping, inside, outside }) => (
        <li key={grouping.id}>
          <Link to="/organisations/$id" params={{ id: grouping.id }} search={state}>
            {grouping.name}
          </Link>{" "}
          <span className={styles.about}>
            {groupingLooks[grouping.theme].singular.toLowerCase()}: {inWords(inside.length)} inside
            {outside > 0 && `, ${inWords(outside)} beyond`}
          </span>
        </li>
      ))}
    </ul>
  );
}
