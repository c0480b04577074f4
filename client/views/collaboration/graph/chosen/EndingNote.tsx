import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { endingQuery } from "../../../../api/graphQueries.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import { graphQuestion } from "../graphQuestion.ts";
import styles from "./Chosen.module.css";

/** What would be lost if one thing that is shared ended, asked for by a button and answered in a sentence. */
export function EndingNote({ entry, name }: { entry: string; name: string }) {
  const [state] = useViewState();
  const [isAsked, setAsked] = useState(false);
  const ending = useQuery({ ...endingQuery(entry, graphQuestion(state, "count")), enabled: isAsked });
  return (
    <>
      <button
        type="button"
        className={styles.textButton}
        aria-expanded={isAsked}
        onClick={() => setAsked(!isAsked)}
      >
        What if it ended?
        <span className="visually-hidden"> ({name})</span>
      </button>
      {isAsked && (
        <span className={styles.answer} role="status">
          {ending.isPending ? "Reckoning…" : ending.isError ? ending.error.message : ending.data.sentence}
        </span>
      )}
    </>
  );
}
