import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { endingQuery } from "../../../../api/graphQueries.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import { graphQuestion } from "../graphQuestion.ts";
import styles from "./Chosen.module.css";

type EndingNoteProps = {
  entry: string;
  name: string;
  /** The one organisation whose tie to it ends; all of them where nobody is named. */
  leaver?: { id: string; name: string };
};

/** What would be lost if one thing that is shared ended, or one organisation left it: asked by a button, answered in a sentence. */
export function EndingNote({ entry, name, leaver }: EndingNoteProps) {
  const [state] = useViewState();
  const [isAsked, setAsked] = useState(false);
  const ending = useQuery({
    ...endingQuery(entry, leaver?.id ?? null, graphQuestion(state, "count")),
    enabled: isAsked,
  });
  return (
    <>
      <button
        type="button"
        className={styles.textButton}
        aria-expanded={isAsked}
        onClick={() => setAsked(!isAsked)}
      >
        {leaver === undefined ? "What if it ended?" : `What if ${leaver.name} left it?`}
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
