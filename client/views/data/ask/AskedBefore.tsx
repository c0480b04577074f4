import { Link } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { useIsNarrow } from "../../../components/useIsNarrow.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { type Draft, isSameDraft } from "./askedQuery.ts";
import { writeGivenValues } from "./parameters/givenValues.ts";
import { namedParameters } from "./parameters/namedParameters.ts";
import styles from "./QuestionList.module.css";
import { askedBefore, onAskedBefore } from "./visitQueries.ts";

/** The reader's own queries of this visit, each a link to itself asked again; nothing until there is one. */
export function AskedBefore({ addressed }: { addressed: Draft }) {
  const [state] = useViewState();
  const drafts = useSyncExternalStore(onAskedBefore, askedBefore);
  const isNarrow = useIsNarrow();
  if (drafts.length === 0) return null;
  return (
    // Where it stands above the answer a choice closes it, as it does the questions.
    <details className={styles.fold} key={isNarrow ? addressed.sql : "beside"}>
      <summary>Asked before in this visit ({drafts.length})</summary>
      <ul className={styles.list}>
        {drafts.map((draft) => {
          const given = writeGivenValues(namedParameters(draft.sql), draft.given);
          const isShown = isSameDraft(draft, addressed);
          return (
            <li key={draft.sql}>
              <Link
                to="/data"
                search={{ ...state, as: null, sql: draft.sql, given, see: "table", axes: null, order: null }}
                aria-current={isShown ? "true" : undefined}
                data-chosen={isShown}
              >
                <span>
                  <code className={styles.query}>{inOneLine(draft.sql)}</code>
                  {given !== "" && <small>{valuesOf(draft)}</small>}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The values of a query's parameters, as they were written. */
function valuesOf({ sql, given }: Draft): string {
  return namedParameters(sql)
    .flatMap((name) => (given[name] === undefined ? [] : `${name}=${given[name]}`))
    .join(", ");
}

const longestLine = 90;

function inOneLine(sql: string): string {
  const line = sql.replace(/\s+/g, " ").trim();
  return line.length > longestLine ? `${line.slice(0, longestLine).trimEnd()}…` : line;
}
