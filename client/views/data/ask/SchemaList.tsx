import type { QueryTable } from "../../../../server/contract/query.ts";
import { rowsOf } from "../rowsOf.ts";
import styles from "./SchemaList.module.css";

type SchemaListProps = { tables: readonly QueryTable[]; onInsert: (text: string) => void };

/** The tables with their columns; a name is put into the query where it is being written. */
export function SchemaList({ tables, onInsert }: SchemaListProps) {
  if (tables.length === 0) return null;
  return (
    <section className={styles.schema} aria-labelledby="tables-and-columns">
      <h2 id="tables-and-columns">Tables and columns</h2>
      <p className={styles.quiet}>A name goes into the query where the cursor stands.</p>
      {tables.map((table) => (
        <details key={table.name} className={styles.table}>
          <summary>
            <code>{table.name}</code> <span>{rowsOf(table)}</span>
          </summary>
          <p className={styles.quiet}>{table.description}</p>
          <ul>
            <li>
              <button type="button" onClick={() => onInsert(table.name)}>
                <code>{table.name}</code>
              </button>{" "}
              the table itself
            </li>
            {table.columns.map((column) => (
              <li key={column.name}>
                <button type="button" onClick={() => onInsert(column.name)}>
                  <code>{column.name}</code>
                </button>{" "}
                {column.description}
                {column.unit !== null && ` (${column.unit})`}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
