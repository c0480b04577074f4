import { lazy, Suspense, useMemo } from "react";
import type { QueryAnswer, QueryTable, WorkedQuestion } from "../../../../server/contract/query.ts";
import type { AskedQuery } from "../../../api/askQuery.ts";
import { programPart } from "../../../api/programPart.ts";
import { ButtonChoice } from "../../../components/ButtonChoice.tsx";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { SkeletonBars } from "../../../components/Skeleton.tsx";
import { useEngland } from "../../../state/useEngland.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { chartChoice } from "../chart/chartChoice.ts";
import { areaColumns } from "../onMap/areaColumns.ts";
import styles from "./Answer.module.css";
import { AnswerTable } from "./AnswerTable.tsx";
import { AnswerTools } from "./AnswerTools.tsx";
import { answerFileName } from "./answerFile.ts";
import { answerSentence } from "./answerSentence.ts";
import { areaNamesBeside } from "./areaNamesBeside.ts";
import { readAxes } from "./axesShown.ts";
import { ColumnsAbout } from "./ColumnsAbout.tsx";
import { answerColumns } from "./columnKinds.ts";
import { describedColumns } from "./describedColumns.ts";
import { RowsBeyond } from "./RowsBeyond.tsx";

const AnswerChart = lazy(async () => ({
  default: (await programPart(() => import("../chart/AnswerChart.tsx"))).AnswerChart,
}));
const AnswerMap = lazy(async () => ({
  default: (await programPart(() => import("../onMap/AnswerMap.tsx"))).AnswerMap,
}));

const ways = { table: "Table", chart: "Chart", map: "On the map" } as const;
type Way = keyof typeof ways;

type AnswerProps = {
  asked: AskedQuery;
  answer: QueryAnswer;
  question: WorkedQuestion | null;
  tables: readonly QueryTable[];
};

/** The answer: how much was found, as a table, a chart or on the map, and the ways to take it along. */
export function Answer({ asked, answer, question, tables }: AnswerProps) {
  const [state, change] = useViewState();
  const england = useEngland().data;
  const columns = useMemo(() => answerColumns(answer), [answer]);
  const areas = useMemo(() => (england === undefined ? [] : areaColumns(england, answer)), [england, answer]);
  const names = useMemo(
    () => areaNamesBeside(answer, columns, areas, england),
    [answer, columns, areas, england],
  );
  const about = useMemo(
    () => describedColumns(asked.sql, answer.columns, tables),
    [asked.sql, answer.columns, tables],
  );
  const axes = useMemo(() => readAxes(state.axes, columns.length), [state.axes, columns]);
  const chart = useMemo(() => chartChoice(answer, columns, axes), [answer, columns, axes]);
  const offered: Way[] = [
    "table",
    ...(chart === null ? [] : ["chart" as const]),
    ...(areas.length === 0 ? [] : ["map" as const]),
  ];
  const way = offered.find((each) => each === state.see) ?? "table";
  const sentence = answerSentence(answer);
  if (answer.rows.length === 0) {
    return (
      <EmptyState title="No row fits">
        The query ran and found nothing, {sentence.slice(sentence.indexOf("as at"), -1)}. Loosen what it asks
        for, or ask at another date. No record of sharing does not mean that nothing is shared: the evidence
        covers a part of England only.
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <p role="status" className={styles.sentence}>
          {sentence} {answer.truncated && <RowsBeyond key={JSON.stringify(asked)} asked={asked} />}
        </p>
        {offered.length > 1 && (
          <ButtonChoice
            label="Show the answer as"
            options={offered.map((each) => [each, ways[each]] as const)}
            chosen={way}
            onChoose={(see) => change({ see })}
          />
        )}
        <AnswerTools
          fileName={answerFileName(question?.key ?? null, answer.asAt)}
          asked={asked}
          answer={answer}
        />
      </div>
      {way !== state.see && (
        <p className={styles.note}>
          {state.see === "chart"
            ? "There is no chart of this answer: a chart needs a column of numbers."
            : "This answer is not on the map: no column holds codes or identifiers of areas."}
        </p>
      )}
      <Suspense fallback={<SkeletonBars rows={8} label="Drawing…" />}>
        {way === "table" && (
          <>
            <AnswerTable
              caption={`Answer: ${sentence}`}
              answer={answer}
              columns={columns}
              about={about}
              names={names}
            />
            <ColumnsAbout columns={answer.columns} about={about} />
          </>
        )}
        {way === "chart" && chart !== null && (
          <AnswerChart answer={answer} columns={columns} choice={chart} england={england} />
        )}
        {way === "map" && england !== undefined && (
          <AnswerMap answer={answer} columns={columns} areas={areas} axes={axes} england={england} />
        )}
      </Suspense>
    </>
  );
}
