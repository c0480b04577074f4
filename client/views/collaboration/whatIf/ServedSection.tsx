import { Link } from "@tanstack/react-router";
import type { WhatIfAnswer } from "../../../../server/contract/whatIf.ts";
import { Bar, BarList } from "../../../components/Bar.tsx";
import { FigureValue } from "../../../components/FigureValue.tsx";
import { formatCount } from "../../../components/format.ts";
import { useAboutMeasure } from "../../../components/useAboutMeasure.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { Section } from "./Section.tsx";
import { longestServed, type ServedRow, servedNames, servedRows } from "./servedRows.ts";
import styles from "./WhatIfPanel.module.css";
import { leftOutSentence, oneOf, unknownSentence } from "./whatIfSentences.ts";

/** How many people one post or team serves, now and then, as bars of one scale; and who would be left out. */
export function ServedSection({ answer }: { answer: WhatIfAnswer }) {
  const about = useAboutMeasure();
  const longest = longestServed(answer);
  const unknown = unknownSentence(answer);
  const without = leftOutSentence(answer);
  const figure = (people: number | null) => (
    <FigureValue
      text={formatCount(people)}
      about={about("people", { label: `People served by one ${oneOf(answer)}` })}
    />
  );
  const share = (people: number | null) => (people === null ? null : people / longest);
  return (
    <Section title={answer.kind === "post" ? "People to each post" : "People to each team"}>
      <div className={styles.served}>
        <h4>Now</h4>
        <BarList label="Now">
          {servedRows(answer.servedNow).map((row) => (
            <Bar
              key={row.key}
              label={<ServedLabel row={row} />}
              share={share(row.people)}
              text={figure(row.people)}
            />
          ))}
        </BarList>
        <h4>If they shared one</h4>
        <BarList label="If they shared one">
          <Bar
            label={
              answer.span.organisations === 2 ? "Both together" : `All ${answer.span.organisations} together`
            }
            share={share(answer.servedThen)}
            text={figure(answer.servedThen)}
          />
        </BarList>
      </div>
      {unknown !== null && <p className={styles.note}>{unknown}</p>}
      {without !== null && <p className={styles.caution}>{without}</p>}
    </Section>
  );
}

function ServedLabel({ row }: { row: ServedRow }) {
  const [state] = useViewState();
  if (row.entry === null) return <>{servedNames(row)}</>;
  return (
    <>
      {servedNames(row)}{" "}
      <small>
        <Link to="/collaboration" search={{ ...state, as: "register", entry: row.entry }}>
          recorded as shared
        </Link>
      </small>
    </>
  );
}
