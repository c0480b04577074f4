import {
  type CollaborationTable,
  graphFormatKeys,
  graphFormats,
} from "../../../../server/contract/graphFormats.ts";
import { graphFiles } from "../../../api/graphFiles.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { graphQuestion } from "./graphQuestion.ts";
import styles from "./TakeAway.module.css";

const tableWords: Readonly<Record<CollaborationTable, string>> = {
  edges: "CSV, ties",
  nodes: "CSV, CCGs",
  shared: "CSV, each thing that two share",
};

/** The collaboration graph as it is filtered here, in every format it can be taken away in. */
export function TakeAway() {
  const [state] = useViewState();
  const asked = graphQuestion(state, state.unknown);
  return (
    <section className={styles.away} aria-labelledby="take-away">
      <h3 id="take-away">Take it away</h3>
      <p>
        All CCGs and the ties chosen here, at this date and evidence, each with its dates and sources,
        whatever is open or chosen above:
      </p>
      <ul>
        {graphFormatKeys.flatMap((format) =>
          graphFiles("collaboration", format, state.asAt, asked).map(({ table, href, fileName }) => (
            <li key={href}>
              <a
                href={href}
                download={fileName}
                title={table === null ? graphFormats[format].purpose : undefined}
              >
                {table === null ? graphFormats[format].label : tableWords[table]}
              </a>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
