import type { WorkedQuestion } from "../../../../server/contract/query.ts";
import { PanelHeading } from "../PanelHeading.tsx";
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
      <PanelHeading>{question?.question ?? (isKnown ? "Your own query" : "Query")}</PanelHeading>
      {question !== null && <p>{question.reading}</p>}
    </header>
  );
}
