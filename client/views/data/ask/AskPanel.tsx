import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { queryAnswerQuery, queryTablesQuery } from "../../../api/askQuery.ts";
import { Button } from "../../../components/Button.tsx";
import { viewHeadingId } from "../../../components/viewHeadingId.ts";
import { useDocumentTitle } from "../../../state/useDocumentTitle.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { AnswerPanel } from "../result/AnswerPanel.tsx";
import { AskedBefore } from "./AskedBefore.tsx";
import styles from "./AskPanel.module.css";
import { addressedDraft, askedQuery, isSameDraft, missingValues, questionOf } from "./askedQuery.ts";
import type { EditorReach } from "./editor/SqlEditor.tsx";
import { writeGivenValues } from "./parameters/givenValues.ts";
import { namedParameters } from "./parameters/namedParameters.ts";
import { QueryForm } from "./QueryForm.tsx";
import { QuestionHead } from "./QuestionHead.tsx";
import { QuestionList } from "./QuestionList.tsx";
import { queryFault } from "./queryFault.ts";
import { SchemaList } from "./SchemaList.tsx";
import { useDraft } from "./useDraft.ts";
import { keepAsked } from "./visitQueries.ts";

/** A question in SQL and its answer; the first visit finds one asked and answered. */
export function AskPanel() {
  const [state, change] = useViewState();
  const tables = useQuery(queryTablesQuery);
  const questions = tables.data?.questions ?? none;
  const addressed = useMemo(() => addressedDraft(state, questions), [state, questions]);
  const [draft, edit] = useDraft(addressed);
  const asked = useMemo(() => askedQuery(addressed, state), [addressed, state]);
  const answer = useQuery({ ...queryAnswerQuery(asked ?? nothing), enabled: asked !== null });
  const question = questionOf(addressed.sql, questions);
  const editor = useRef<EditorReach>(null);
  useDocumentTitle(question === null ? "Data" : `${question.question} · Data`);

  const isAnswered = answer.isSuccess && !answer.isPlaceholderData && tables.isSuccess;
  useEffect(() => {
    if (isAnswered && question === null) keepAsked(addressed);
  }, [isAnswered, question, addressed]);

  const run = (now = draft) => {
    const given = writeGivenValues(namedParameters(now.sql), now.given);
    if (isSameDraft(now, addressed)) void answer.refetch();
    else change({ sql: now.sql.trim(), given, order: null, axes: null });
  };
  const insert = (text: string) => {
    if (editor.current !== null) return editor.current.insert(text);
    edit({ sql: `${draft.sql} ${text}`.trim() });
    change({ query: "shown" }, { replace: true });
  };
  const isChanged = !isSameDraft(draft, addressed);
  const fault = answer.error === null ? null : queryFault(answer.error, addressed.sql);
  return (
    <div className={styles.ask}>
      <div className={styles.beside}>
        <Button
          className={styles.skip}
          onClick={() => document.getElementById(viewHeadingId)?.focus({ preventScroll: true })}
        >
          Skip to the query and its answer
        </Button>
        <div>
          <QuestionList tables={tables} chosen={question} />
          <AskedBefore addressed={addressed} />
        </div>
        <div className={styles.tables}>
          <SchemaList tables={tables.data?.tables ?? none} onInsert={insert} />
        </div>
      </div>
      <div className={styles.main}>
        <QuestionHead question={question} isKnown={!tables.isPending} />
        <QueryForm
          ref={editor}
          draft={draft}
          tables={tables.data?.tables ?? none}
          isChanged={isChanged}
          isAsking={answer.isFetching}
          fault={isChanged ? null : (fault?.passage ?? null)}
          isWorded={question !== null && !isChanged}
          onEdit={edit}
          onRun={run}
        />
        <AnswerPanel
          asked={asked}
          missing={missingValues(addressed)}
          isChanged={isChanged}
          emptied={missingValues(draft)}
          answer={answer}
          fault={fault}
          question={question}
          tables={tables.data?.tables ?? none}
          onGoTo={(passage) => editor.current?.goTo(passage)}
        />
      </div>
    </div>
  );
}

const none: readonly never[] = [];
/** Stands in the key of a query that is not asked. */
const nothing = { sql: "", parameters: {}, limit: 1, asAt: "" };
