import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { SerialisedGraph } from "../../../../server/contract/graph.ts";
import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";
import { takingPartQuery } from "../../../api/sharingQueries.ts";
import { Button } from "../../../components/Button.tsx";
import { formatDate } from "../../../components/format.ts";
import { inWords, listed } from "../../../components/inWords.ts";
import { SkeletonText } from "../../../components/Skeleton.tsx";
import { useViewState } from "../../../state/useViewState.ts";
import { Section } from "./Section.tsx";
import { otherFunctions, type SharedToday, sharedToday } from "./sharedToday.ts";
import styles from "./WhatIfPanel.module.css";
import { oneOf } from "./whatIfSentences.ts";
import type { Asked } from "./whoAsked.ts";

type StepsSectionProps = { answer: WhatIfAnswer; organisations: readonly Asked[] };

/** Sharing grows step by step, and can end: what is shared today, what is thought through here, what else there is. */
export function StepsSection({ answer, organisations }: StepsSectionProps) {
  const [{ asAt, evidence }] = useViewState();
  const graph = useQuery(takingPartQuery(asAt, evidence));
  return (
    <Section title="Step by step">
      <p className={styles.note}>
        Where organisations share, they mostly began with a few things and did more as trust grew; some went
        back. In which order, the register does not know.
      </p>
      {graph.isPending ? (
        <SkeletonText lines={4} label="Loading what they share today…" />
      ) : graph.isError ? (
        <p role="alert">
          What they share today could not be loaded: {graph.error.message}{" "}
          <Button onClick={() => void graph.refetch()}>Try again</Button>
        </p>
      ) : (
        <Steps graph={graph.data} answer={answer} organisations={organisations} />
      )}
    </Section>
  );
}

function Steps({ graph, answer, organisations }: StepsSectionProps & { graph: SerialisedGraph }) {
  const [state] = useViewState();
  const today = sharedToday(
    graph,
    organisations.map(({ id }) => id),
  );
  const known = new Set(
    today.flatMap(({ kind, slug }) => (kind === "function" && slug !== null ? [slug] : [])),
  );
  if (answer.kind === "function") known.add(answer.what);
  return (
    <ol className={styles.steps}>
      <li>
        <h4>Shared on {formatDate(state.asAt)}</h4>
        {today.length === 0 ? (
          <p>Nothing is recorded as shared by any two of them. That is not to say that nothing is.</p>
        ) : (
          <ul className={styles.plain}>
            {today.map((thing) => (
              <li key={thing.id}>
                <Link to="/collaboration" search={{ ...state, as: "register", entry: thing.id }}>
                  {thing.name}
                </Link>{" "}
                <small>{byWhom(thing, organisations)}</small>
              </li>
            ))}
          </ul>
        )}
      </li>
      <li data-step="next">
        <h4>Thought through here</h4>
        <p>One {oneOf(answer)}</p>
      </li>
      <li>
        <h4>What else could be thought through</h4>
        <p className={styles.note}>
          Functions that no two of them are recorded as sharing, in the order of the vocabulary and no other.
        </p>
        <ul className={styles.words}>
          {otherFunctions(known).map(({ slug, name }) => (
            <li key={slug}>
              <Link to="/collaboration" search={{ ...state, what: `function:${slug}` }} resetScroll={false}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </li>
    </ol>
  );
}

const mostNamed = 4;

function byWhom({ organisations: taking }: SharedToday, organisations: readonly Asked[]): string {
  if (taking.length === organisations.length)
    return taking.length === 2 ? "by both" : `by all ${inWords(taking.length)}`;
  if (taking.length > mostNamed) return `by ${inWords(taking.length)} of them`;
  return `by ${listed(organisations.flatMap(({ id, name }) => (taking.includes(id) ? [name] : [])))}`;
}
