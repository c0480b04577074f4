import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ReachPage } from "../../../../../server/contract/collaboration.ts";
import { reachCsv, reachQuery } from "../../../../api/graphQueries.ts";
import { buttonClass } from "../../../../components/Button.tsx";
import { formatCount } from "../../../../components/format.ts";
import { listed } from "../../../../components/inWords.ts";
import { SkeletonText } from "../../../../components/Skeleton.tsx";
import { useViewState } from "../../../../state/useViewState.ts";
import { kindCounts } from "../../kindCounts.ts";
import { graphQuestion } from "../graphQuestion.ts";
import styles from "./Chosen.module.css";

/** Who can be reached from one organisation over those it is linked with, by steps; asked when it is opened. */
export function ReachSection({ id, name }: { id: string; name: string }) {
  const [state] = useViewState();
  const [isOpen, setOpen] = useState(false);
  const asked = graphQuestion(state, "count");
  const reach = useQuery({ ...reachQuery(id, asked), enabled: isOpen });
  return (
    <details className={styles.paths} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Whom it reaches through others</summary>
      {isOpen &&
        (reach.isPending ? (
          <SkeletonText lines={3} label="Looking for everybody within three steps…" />
        ) : reach.isError ? (
          <p role="alert">{reach.error.message}</p>
        ) : (
          <div className={styles.answer}>
            {reach.data.bySteps.length === 0 ? (
              <p>Nobody, by what is recorded. That is not to say that nothing is shared.</p>
            ) : (
              <ol>
                {reach.data.bySteps.map(({ steps, people }) => (
                  <li key={steps}>{stepSentence(reach.data, steps, people)}</li>
                ))}
              </ol>
            )}
            <a className={buttonClass} data-look="quiet" href={reachCsv(id, asked)} download>
              All of them as CSV<span className="visually-hidden"> ({name})</span>
            </a>
          </div>
        ))}
    </details>
  );
}

/** Few enough to be named. */
const mostNamed = 4;

/** "2 steps away: three CCGs and one council (A, B, C and D), 612,000 people." */
function stepSentence({ items }: ReachPage, steps: number, people: number | null): string {
  const there = items.filter((item) => item.steps === steps).map(({ organisation }) => organisation);
  const names = there.length <= mostNamed ? ` (${listed(there.map(({ name }) => name))})` : "";
  const counted = people === null ? "" : `, ${formatCount(people)} people`;
  return `${steps === 1 ? "One step" : `${steps} steps`} away: ${kindCounts(there)}${names}${counted}.`;
}
