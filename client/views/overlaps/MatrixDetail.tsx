import { useState } from "react";
import { at } from "../../../server/domain/at.ts";
import { formatPeopleShort, formatShare } from "../../components/format.ts";
import { heatClass, heatValue, type Weigh } from "./heat.ts";
import { MapAnchor } from "./MapAnchor.tsx";
import styles from "./MatrixPanel.module.css";
import type { MatrixCell, OverlapMatrix } from "./overlapMatrix.ts";
import { cellSentence } from "./pairSentence.ts";
import { Reading } from "./Reading.tsx";
import { useMapLink } from "./useMapLink.ts";

/** One part of the matrix with names and values; each pair is a link to the map with both areas chosen. */
export function MatrixDetail({ matrix, weigh }: { matrix: OverlapMatrix; weigh: Weigh }) {
  const mapLink = useMapLink();
  const [read, setRead] = useState<MatrixCell | null>(null);
  const cellsOfRow = matrix.rows.map(() => new Map<number, MatrixCell>());
  for (const cell of matrix.cells) at(cellsOfRow, cell.row).set(cell.column, cell);
  return (
    <div className={styles.detail}>
      <Reading
        sentence={read === null ? null : cellSentence(matrix, read)}
        hint="Point at a cell to read it; click for the map."
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label="Matrix in full" tabIndex={0}>
        <table className={styles.table} onPointerLeave={() => setRead(null)}>
          <thead>
            <tr style={{ height: headingHeight(matrix) }}>
              <td />
              {matrix.columns.map((area, column) => (
                <th key={area.id} scope="col" data-read={read?.column === column}>
                  <span title={area.name}>{area.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((area, row) => (
              <tr key={area.id} data-read={read?.row === row}>
                <th scope="row">{area.name}</th>
                {matrix.columns.map((other, column) => {
                  const cell = at(cellsOfRow, row).get(column);
                  if (cell === undefined) return <td key={other.id} />;

                  return (
                    <td key={other.id} className={styles.heat} data-heat={heatClass(cell, weigh)}>
                      <MapAnchor
                        to={mapLink([area.id, other.id])}
                        aria-label={`${cellSentence(matrix, cell)} Show on the map.`}
                        onPointerEnter={() => setRead(cell)}
                        onFocus={() => setRead(cell)}
                      >
                        {weigh === "people"
                          ? formatPeopleShort(cell.people)
                          : formatShare(heatValue(cell, weigh))}
                      </MapAnchor>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Room for the slanted names of the columns: as much as the longest needs, and never more than they may take. */
function headingHeight(matrix: OverlapMatrix): number {
  const letters = Math.max(0, ...matrix.columns.map((area) => area.name.length));
  return Math.min(180, 30 + 5.6 * letters);
}
