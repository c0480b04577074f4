import { type RefObject, useEffect, useRef } from "react";
import { announce } from "../../../components/announce.ts";
import { Button } from "../../../components/Button.tsx";
import styles from "./GraphPanel.module.css";
import type { CollaborationGraph } from "./useCollaborationGraph.ts";

type AnswerStateProps = {
  shown: Pick<CollaborationGraph, "isStale" | "failure" | "retry">;
  /** What the answer says, spoken when a new one is there. */
  sentence: string;
  /** Where the focus goes when the button that had it goes away. */
  heading: RefObject<HTMLElement | null>;
};

/** Whether what stands below answers what is asked: being asked, or not to be had. */
export function AnswerState({ shown: { isStale, failure, retry }, sentence, heading }: AnswerStateProps) {
  const wasStale = useRef(false);
  useEffect(() => {
    if (wasStale.current && !isStale) announce(sentence);
    wasStale.current = isStale;
  }, [isStale, sentence]);
  return (
    <>
      <p role="status" className={styles.asking}>
        {isStale && failure === null ? "Asking…" : ""}
      </p>
      {failure !== null && (
        <div role="alert" className={styles.failure}>
          <p>
            <strong>What is asked now could not be had.</strong> {failure.message} What is shown is the last
            answer; nothing you chose is lost.
          </p>
          <Button
            onClick={() => {
              heading.current?.focus();
              retry();
            }}
          >
            Try again
          </Button>
        </div>
      )}
    </>
  );
}
