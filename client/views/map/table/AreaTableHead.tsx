import styles from "./AreaTable.module.css";
import type { TableColumn } from "./tableColumns.ts";
import type { TableSort } from "./tableSort.ts";

type AreaTableHeadProps = {
  columns: readonly TableColumn[];
  order: TableSort;
  onSort: (order: TableSort) => void;
};

/** Column heads that sort: words first from A, numbers first from the largest, and the other way at a second press. */
export function AreaTableHead({ columns, order, onSort }: AreaTableHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.tick}>
          <span className="visually-hidden">Chosen</span>
        </th>
        {columns.map((column) => {
          const isSorted = order.column === column.id;
          const descending = isSorted ? !order.descending : column.isNumber;
          return (
            <th
              key={column.id}
              scope="col"
              data-number={column.isNumber}
              aria-sort={isSorted ? (order.descending ? "descending" : "ascending") : "none"}
            >
              <button type="button" onClick={() => onSort({ column: column.id, descending })}>
                {column.title}
                <span aria-hidden="true" className={styles.arrow}>
                  {isSorted ? (order.descending ? "↓" : "↑") : ""}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
