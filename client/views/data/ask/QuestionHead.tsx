import type { WorkedQuestion } from "../../../../server/contract/query.ts";
import { viewHeadingId } from "../../../components/viewHeadingId.ts";
import styles from "./QuestionHead.module.css";

type QuestionHeadProps = {
  question: WorkedQuestion | null;
  /** False until it is known what the worked questions are. */
  isKnown: boolean;
};

/** What is asked, in words where it is one of the worked questions, and how its answer is to be read. */
export function QuestionHead({ question, isKnown }: QuestionHeadProps) {
  return (
    <header className={styles.head}>
      <h2 id={viewHeadingId} tabIndex={-1}>
        {question?.question ?? (isKnown ? "Your own query" : "Query")}
      </h2>
      {question !== null && <p>{question.reading}</p>}
    </header>
  );
}
