import { useNavigate } from "@tanstack/react-router";
import { type MouseEvent, memo } from "react";
import { setHovered } from "../../../map/hoverStore.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { useChooseByClick } from "../selection/useChooseByClick.ts";
import styles from "./AreaTable.module.css";
import type { AreaRow } from "./areaRows.ts";
import type { TableColumn } from "./tableColumns.ts";

type AreaTableBodyProps = {
  rows: readonly AreaRow[];
  columns: readonly TableColumn[];
  selected: readonly string[];
};

/** The lines of the table. A tick chooses, the name opens the area's page, pointing at a line shows it on the map. */
export function AreaTableBody({ rows, columns, selected }: AreaTableBodyProps) {
  const [state] = useViewState();
  const navigate = useNavigate();
  const toggle = useChooseByClick();
  // One listener for all names: a router link on each of 326 lines would draw the table anew at every change of address.
  const openPage = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-id]") : null;
    const id = link?.getAttribute("data-id");
    if (id === null || id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate({ to: "/organisations/$id", params: { id }, search: state });
  };
  const chosen = new Set(selected);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listener serves the links inside, which the keyboard clicks too
    <tbody onClick={openPage} onMouseLeave={() => setHovered(null)}>
      {rows.map((row) => (
        <Line
          key={row.area.id}
          row={row}
          columns={columns}
          isChosen={chosen.has(row.area.id)}
          onToggle={toggle}
        />
      ))}
    </tbody>
  );
}

type LineProps = {
  row: AreaRow;
  columns: readonly TableColumn[];
  isChosen: boolean;
  onToggle: (id: string) => void;
};

const Line = memo(function Line({ row, columns, isChosen, onToggle }: LineProps) {
  const { id, name } = row.area;
  return (
    <tr data-chosen={isChosen} onMouseEnter={() => setHovered({ id, pointer: null })}>
      <td className={styles.tick}>
        <label>
          <input
            type="checkbox"
            checked={isChosen}
            onChange={() => onToggle(id)}
            aria-label={`Choose ${name}`}
          />
        </label>
      </td>
      {columns.map((column) =>
        column.id === "name" ? (
          <th key="name" scope="row">
            <a href={`/organisations/${encodeURIComponent(id)}`} data-id={id}>
              {name}
            </a>
          </th>
        ) : (
          <td key={column.id} data-number={column.isNumber}>
            {column.isNumber ? (
              column.textOf(row)
            ) : (
              <span className={styles.words}>{column.textOf(row)}</span>
            )}
          </td>
        ),
      )}
    </tr>
  );
});
