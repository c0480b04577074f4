import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { QueryTables, WorkedQuestion } from "../../../../server/contract/query.ts";
import { Button } from "../../../components/Button.tsx";
import { SkeletonText } from "../../../components/Skeleton.tsx";
import { useIsNarrow } from "../../../components/useIsNarrow.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { writeGivenValues } from "./parameters/givenValues.ts";
import { namedParameters } from "./parameters/namedParameters.ts";
import styles from "./QuestionList.module.css";

type QuestionListProps = { tables: UseQueryResult<QueryTables, Error>; chosen: WorkedQuestion | null };

/** The worked questions, each a link to itself asked; folded away where there is no room beside the answer. */
export function QuestionList(props: QuestionListProps) {
  const isNarrow = useIsNarrow();
  if (!isNarrow) {
    return (
      <section className={styles.questions} aria-labelledby="worked-questions">
        <h2 id="worked-questions">Questions to begin with</h2>
        <Questions {...props} />
      </section>
    );
  }
  return (
    // A choice closes it: what was chosen is what is looked for then.
    <details className={styles.fold} key={props.chosen?.key ?? "own"}>
      <summary>Questions to begin with</summary>
      <Questions {...props} />
    </details>
  );
}

function Questions({ tables, chosen }: QuestionListProps) {
  const [state] = useViewState();
  const list = useRef<HTMLUListElement>(null);
  const isThere = tables.isSuccess;
  // A link or Back may choose one that lies below what the list shows.
  useEffect(() => {
    const box = list.current;
    const link = chosen === null || !isThere ? null : box?.querySelector<HTMLElement>("[data-chosen='true']");
    if (box === null || link === null || link === undefined) return;
    const isSeen =
      link.offsetTop >= box.scrollTop &&
      link.offsetTop + link.offsetHeight <= box.scrollTop + box.clientHeight;
    if (!isSeen) box.scrollTop = link.offsetTop - (box.clientHeight - link.offsetHeight) / 2;
  }, [chosen, isThere]);
  if (tables.isPending) return <SkeletonText lines={12} label="Loading the questions…" />;
  if (tables.isError) {
    return (
      <div role="alert" className={styles.failed}>
        <p>The questions and the list of tables could not be loaded. {tables.error.message}</p>
        <Button onClick={() => void tables.refetch()}>Try again</Button>
      </div>
    );
  }
  return (
    <ul ref={list} className={styles.list}>
      {tables.data.questions.map((question) => (
        <li key={question.key}>
          <Link
            to="/data"
            search={{
              ...state,
              as: null,
              sql: question.sql,
              given: writeGivenValues(namedParameters(question.sql), question.parameters),
              see: "table",
              axes: null,
              order: null,
            }}
            activeOptions={{ includeSearch: true, exact: true }}
            aria-current={question.key === chosen?.key ? "true" : undefined}
            data-chosen={question.key === chosen?.key}
          >
            {question.question}
          </Link>
        </li>
      ))}
    </ul>
  );
}
