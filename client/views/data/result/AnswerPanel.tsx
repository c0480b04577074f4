import type { UseQueryResult } from "@tanstack/react-query";
import type { QueryAnswer, QueryTable, WorkedQuestion } from "../../../../server/contract/query.ts";
import type { AskedQuery } from "../../../api/askQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { SkeletonTable } from "../../../components/Skeleton.tsx";
import type { Passage } from "../ask/editor/createSqlEditor.ts";
import type { QueryFault } from "../ask/queryFault.ts";
import { Answer } from "./Answer.tsx";
import styles from "./AnswerPanel.module.css";

type AnswerPanelProps = {
  /** `null` while there is nothing that can be asked. */
  asked: AskedQuery | null;
  /** Parameters that have no value yet. */
  missing: readonly string[];
  /** Whether the query has been written on since it was asked. */
  isChanged: boolean;
  /** Parameters whose fields have been emptied since the query was asked. */
  emptied: readonly string[];
  answer: UseQueryResult<QueryAnswer, Error>;
  fault: QueryFault | null;
  question: WorkedQuestion | null;
  /** What can be asked about, as far as it has come. */
  tables: readonly QueryTable[];
  /** Brings a passage of the query into the reader's hands. */
  onGoTo: (passage: Passage) => void;
};

/** What came of the query, in whichever state it is. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { asked, missing, isChanged, emptied, answer, fault, question, tables, onGoTo } = props;
  if (asked === null) {
    return missing.length > 0 ? (
      <EmptyState title="The query waits for a value">
        {namesOf(missing)} {missing.length === 1 ? "has" : "have"} no value yet. Fill in the{" "}
        {missing.length === 1 ? "field" : "fields"} above the query, then run it.
      </EmptyState>
    ) : (
      <EmptyState title="Nothing is asked yet">
        The answer stands here. Choose a question to begin with, or write a query and run it.
      </EmptyState>
    );
  }
  if (fault !== null && isChanged && !answer.isFetching) {
    return (
      <div className={styles.fault}>
        <h3>As it was run, it could not be answered</h3>
        <p className={styles.message}>{fault.message}</p>
        <p>It has been changed since, and not run again yet.</p>
      </div>
    );
  }
  if (fault !== null && !answer.isFetching) {
    const { passage } = fault;
    return (
      <div role="alert" className={styles.fault}>
        <h3>{fault.title}</h3>
        <p className={styles.message}>{fault.message}</p>
        <p>{fault.advice}</p>
        {passage !== null && <Button onClick={() => onGoTo(passage)}>Go to it in the query</Button>}
        {fault.canRetry && <Button onClick={() => void answer.refetch()}>Try again</Button>}
      </div>
    );
  }
  if (answer.data === undefined) {
    return (
      <>
        <p className={styles.waiting}>
          A question asked straight after a change to the register, or at another date, may take a moment.
        </p>
        <SkeletonTable rows={10} columns={4} label="Asking…" />
      </>
    );
  }
  return (
    <div className={styles.answer} aria-busy={answer.isPlaceholderData} data-stale={answer.isPlaceholderData}>
      {emptied.length > 0 && (
        <p role="status" className={styles.emptied}>
          {namesOf(emptied)} {emptied.length === 1 ? "has" : "have"} no value now: this is still the answer to
          what was asked before.
        </p>
      )}
      <Answer asked={asked} answer={answer.data} question={question} tables={tables} />
    </div>
  );
}

function namesOf(parameters: readonly string[]): string {
  return parameters.map((name) => `:${name}`).join(", ");
}
