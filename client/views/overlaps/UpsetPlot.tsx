import { useState } from "react";
import { Button } from "../../components/Button.tsx";
import { CopyButton } from "../../components/CopyButton.tsx";
import { tabSeparatedText } from "../../components/csv.ts";
import { DownloadCsv } from "../../components/DownloadCsv.tsx";
import { formatCount, formatShare } from "../../components/format.ts";
import type { England } from "../../state/england.ts";
import { letterOf } from "./ChosenSets.tsx";
import { Section } from "./Section.tsx";
import styles from "./SetsPanel.module.css";
import { UpsetRowLine } from "./UpsetRowLine.tsx";
import { intersectionWords, type Upset } from "./upsetRows.ts";

/** Rows drawn before the rest is folded away. */
const firstRows = 30;

/**
 * An UpSet plot that is a table: a row for each combination somebody lives in, a column for each grouping, a
 * dot where the people of the row live in it, and their number as a bar.
 */
export function UpsetPlot({ england, upset }: { england: England; upset: Upset }) {
  const [isOpen, setOpen] = useState(false);
  const { sets, rows, totals } = upset;
  const shown = isOpen ? rows : rows.slice(0, firstRows);
  const largest = Math.max(...rows.map((row) => row.people));
  const table = () => ({
    header: ["people", "share of distinct people", "lives in exactly", ...sets.map((set) => set.name)],
    rows: rows.map((row) => [
      row.people,
      row.shareOfDistinct,
      intersectionWords(sets, row.members),
      ...sets.map((_, place) => (row.members.includes(place) ? "in" : "out")),
    ]),
  });
  return (
    <Section
      title={`${formatCount(rows.length)} ${rows.length === 1 ? "combination" : "combinations"} that somebody lives in`}
    >
      <div className={styles.scroll}>
        <table className={styles.upset}>
          <caption className="visually-hidden">
            People by the groupings they live in; each row a combination, with a link to the map
          </caption>
          <thead>
            <tr>
              {sets.map((set, place) => (
                <th key={set.id} scope="col" className={styles.setHead} title={set.name}>
                  <span aria-hidden="true">{letterOf(place)}</span>
                  <span className="visually-hidden">{set.name}</span>
                </th>
              ))}
              <th scope="col" className={styles.peopleHead}>
                People who live in exactly these
              </th>
              <th scope="col" className={styles.shareHead}>
                Share
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <UpsetRowLine
                key={row.members.join(" ")}
                england={england}
                sets={sets}
                row={row}
                barShare={row.people / largest}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={sets.length} />
              <th scope="row">{formatCount(totals.distinct)} distinct people</th>
              <td className={styles.share}>{formatShare(1)}</td>
            </tr>
            <tr>
              <td colSpan={sets.length} />
              <th scope="row" colSpan={2} className={styles.sum}>
                The groupings added up: {formatCount(totals.sum)}, which counts people once for each grouping
                they live in
              </th>
            </tr>
          </tfoot>
        </table>
      </div>
      <div className={styles.actions}>
        {rows.length > firstRows && (
          <Button onClick={() => setOpen(!isOpen)}>
            {isOpen ? "Show fewer" : `Show all ${formatCount(rows.length)}`}
          </Button>
        )}
        <CopyButton
          text={() => tabSeparatedText(table().header, table().rows)}
          label="Copy"
          done={`${rows.length} combinations copied.`}
        />
        <DownloadCsv fileName="groupings-by-people" table={table} />
      </div>
    </Section>
  );
}
