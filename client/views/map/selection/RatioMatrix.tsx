import { formatMultiple } from "../../../components/format.ts";
import { type ChosenPart, labelsOf } from "./chosen.ts";
import styles from "./RatioMatrix.module.css";

/** Each chosen area beside each other one: the row's people as a multiple of the column's. Largest first. */
export function RatioMatrix({ areas }: { areas: readonly ChosenPart[] }) {
  const labels = labelsOf(areas);
  const ordered = [...areas].sort((one, other) => other.people - one.people);
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix}>
        <caption>Each to each: the larger ÷ the smaller</caption>
        <thead>
          <tr>
            <td />
            {ordered.slice(0, -1).map((area, place) => (
              <th key={area.id} scope="col">
                <abbr title={labels.get(area.id)}>{place + 1}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map((row, place) => (
            <tr key={row.id}>
              <th scope="row">
                {place + 1} {labels.get(row.id)}
              </th>
              {ordered.slice(0, -1).map((column, other) => (
                <td key={column.id}>{other < place ? formatMultiple(column.people / row.people) : ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
