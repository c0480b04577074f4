import styles from "./ColumnsAbout.module.css";
import type { ColumnAbout } from "./describedColumns.ts";

type ColumnsAboutProps = { columns: readonly string[]; about: readonly (ColumnAbout | null)[] };

/** What the columns of the answer hold, their units, and the tables they come from. */
export function ColumnsAbout({ columns, about }: ColumnsAboutProps) {
  const told = columns.flatMap((name, place) => {
    const column = about[place] ?? null;
    return column === null ? [] : [{ place, name, column }];
  });
  if (told.length === 0) return null;
  return (
    <details className={styles.about}>
      <summary>What the columns hold</summary>
      <dl>
        {told.map(({ place, name, column }) => (
          <div key={place}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {aboutText(column)} <code className={styles.from}>{`${column.table}.${column.name}`}</code>
            </dd>
          </div>
        ))}
      </dl>
      {told.length < columns.length && (
        <p>
          Nothing is told here of the others: the query works them out, or does not plainly show which table
          they come from.
        </p>
      )}
    </details>
  );
}

/** What a column holds, with its unit. */
export function aboutText({ description, unit }: ColumnAbout): string {
  return unit === null ? `${description}.` : `${description} (${unit}).`;
}
