import {
  graphFileName,
  graphFormatKeys,
  graphFormats,
  graphTables,
} from "../../../../server/contract/graphFormats.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { graphQuestion } from "./graphQuestion.ts";
import styles from "./TakeAway.module.css";

/** The collaboration graph as it is filtered here, in every format it can be taken away in. */
export function TakeAway() {
  const [state] = useViewState();
  const address = (format: string) =>
    `/api/graph/collaboration?${graphQuestion(state, state.unknown)}&format=${format}`;
  const nameOf = (...how: [format: (typeof graphFormatKeys)[number], table?: (typeof graphTables)[number]]) =>
    graphFileName("collaboration", state.asAt, ...how);
  return (
    <section className={styles.away} aria-labelledby="take-away">
      <h3 id="take-away">Take it away</h3>
      <p>
        All CCGs and the ties chosen here, at this date and evidence, each with its dates and sources,
        whatever is open or chosen above:
      </p>
      <ul>
        {graphFormatKeys
          .filter((format) => format !== "csv")
          .map((format) => (
            <li key={format}>
              <a href={address(format)} download={nameOf(format)} title={graphFormats[format].purpose}>
                {graphFormats[format].label}
              </a>
            </li>
          ))}
        {graphTables.map((table) => (
          <li key={table}>
            <a href={`${address("csv")}&table=${table}`} download={nameOf("csv", table)}>
              CSV, {table === "edges" ? "ties" : "CCGs"}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
