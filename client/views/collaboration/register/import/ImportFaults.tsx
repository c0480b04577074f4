import type { ImportReport } from "../../../../../server/contract/registerImport.ts";
import { formatCount } from "../../../../components/format.ts";
import { sentenceOfFault } from "../edit/sentenceOfFault.ts";
import styles from "./ImportFaults.module.css";
import { nearestFirst } from "./nearestFirst.ts";

const mostChoices = 6;

/** Every fault of a table by its row and column, with the nearest of what would do. */
export function ImportFaults({ report: { faults, faultsNotListed } }: { report: ImportReport }) {
  if (faults.length === 0) return null;
  return (
    <>
      <table className={styles.faults}>
        <caption className="visually-hidden">Faults of the table, by row and column</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ row, column, message, choices = [] }) => (
            <tr key={`${row} ${column} ${message}`}>
              <td>{formatCount(row)}</td>
              <td>{column ?? "whole row"}</td>
              <td>
                {sentenceOfFault("It", message)}
                {choices.length > 0 && !message.includes("did you mean") && (
                  <span className={styles.choices}>
                    {" "}
                    What would do: {nearestFirst(message, choices).slice(0, mostChoices).join(", ")}
                    {choices.length > mostChoices && " and more"}.
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {faultsNotListed > 0 && <p>{formatCount(faultsNotListed)} more faults are not listed.</p>}
    </>
  );
}
