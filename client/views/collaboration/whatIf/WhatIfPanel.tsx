import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { otherOrganisationsQuery } from "../../../api/registerQueries.ts";
import { whatIfQuery } from "../../../api/sharingQueries.ts";
import { SkeletonBars, SkeletonText } from "../../../components/Skeleton.tsx";
import { useIsNarrow } from "../../../components/useIsNarrow.ts";
import { LoadFailure } from "../../../frame/LoadFailure.tsx";
import type { England } from "../../../state/england.ts";
import { useDocumentTitle } from "../../../state/useDocumentTitle.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { questionOf } from "./questionOf.ts";
import { tellApart } from "./tellApart.ts";
import { thingAsked } from "./thingAsked.ts";
import { WhatIfAnswerView } from "./WhatIfAnswerView.tsx";
import { WhatIfChoice } from "./WhatIfChoice.tsx";
import { WhatIfEmpty } from "./WhatIfEmpty.tsx";
import styles from "./WhatIfPanel.module.css";
import { mostOrganisations, whoAsked } from "./whoAsked.ts";

/** What sharing one post or function among some organisations would mean; the choice is in the address. */
export function WhatIfPanel({ england }: { england: England }) {
  const [{ what, selected, cost, saved, asAt, evidence }] = useViewState();
  const providers = useQuery(otherOrganisationsQuery);
  const thing = thingAsked(what);
  const { organisations, others } = useMemo(
    () => whoAsked(england, providers.data?.items ?? [], selected),
    [england, providers.data, selected],
  );
  const canAsk = organisations.length >= 2 && organisations.length <= mostOrganisations;
  const question = questionOf(thing, organisations, { cost, saved });
  const answer = useQuery({ ...whatIfQuery(question, asAt, evidence), enabled: canAsk });
  useDocumentTitle(`What if they shared: ${thing.name}? · Collaboration`);
  const isNarrow = useIsNarrow();
  // On a narrow screen the answer comes first: what was chosen already folds into one line.
  const [isOpen, setOpen] = useState(!canAsk);
  const choice = (
    <WhatIfChoice
      england={england}
      providers={providers.data?.items ?? []}
      thing={thing}
      organisations={organisations}
      others={others}
    />
  );
  return (
    <div className={styles.panel}>
      {isNarrow ? (
        <details
          className={styles.fold}
          open={isOpen}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary>
            {thing.name}, {organisations.length}{" "}
            {organisations.length === 1 ? "organisation" : "organisations"}: change
          </summary>
          {choice}
        </details>
      ) : (
        choice
      )}
      <div className={styles.answer}>
        {!canAsk ? (
          <WhatIfEmpty organisations={organisations} />
        ) : answer.isPending ? (
          <>
            <SkeletonText lines={2} label="Working out what sharing would mean…" />
            <SkeletonBars rows={5} label="Loading the people each post serves…" />
          </>
        ) : answer.isError ? (
          <LoadFailure error={answer.error} onRetry={() => void answer.refetch()} />
        ) : (
          <WhatIfAnswerView
            england={england}
            answer={tellApart(answer.data)}
            thing={thing}
            organisations={organisations}
            isStale={answer.isPlaceholderData}
          />
        )}
      </div>
    </div>
  );
}
