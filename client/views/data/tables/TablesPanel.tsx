import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { QueryTable } from "../../../../server/contract/query.ts";
import { queryTablesQuery } from "../../../api/askQuery.ts";
import { sourcesQuery } from "../../../api/queries.ts";
import { formatCount } from "../../../components/format.ts";
import { SkeletonTable } from "../../../components/Skeleton.tsx";
import { LoadFailure } from "../../../frame/LoadFailure.tsx";
import { useDocumentTitle } from "../../../state/useDocumentTitle.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { PanelHeading } from "../PanelHeading.tsx";
import { rowsOf } from "../rowsOf.ts";
import styles from "./TablesPanel.module.css";

/** Every table that can be asked about: what a row is, its columns with their units, and where they come from. */
export function TablesPanel() {
  const tables = useQuery(queryTablesQuery);
  useDocumentTitle("Tables · Data");
  if (tables.isPending) return <SkeletonTable rows={10} columns={3} label="Loading the tables…" />;
  if (tables.isError) return <LoadFailure error={tables.error} onRetry={() => void tables.refetch()} />;
  const described = tables.data.tables;
  return (
    <div className={styles.panel}>
      <PanelHeading>{described.length} tables that can be asked about</PanelHeading>
      <nav aria-label="Tables" className={styles.names}>
        {described.map(({ name, rows }) => (
          <a key={name} href={`#table-${name}`}>
            <code>{name}</code> {rows === null ? "" : `${formatCount(rows)} rows`}
          </a>
        ))}
      </nav>
      {described.map((table) => (
        <TableDescribed key={table.name} table={table} />
      ))}
    </div>
  );
}

function TableDescribed({ table }: { table: QueryTable }) {
  const [state] = useViewState();
  return (
    <section id={`table-${table.name}`} className={styles.table} aria-labelledby={`heading-${table.name}`}>
      <h3 id={`heading-${table.name}`}>
        <code>{table.name}</code>
      </h3>
      <p>{table.description}</p>
      <p className={styles.quiet}>
        {rowsOf(table)}.{" "}
        <Link
          to="/data"
          search={{
            ...state,
            as: null,
            sql: `SELECT *\nFROM ${table.name}\nLIMIT 100`,
            given: "",
            see: "table",
            axes: null,
            order: null,
          }}
        >
          See its first 100 rows
        </Link>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={`Columns of ${table.name}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Type</th>
              <th scope="col">Unit</th>
              <th scope="col">What it holds</th>
              <th scope="col">Refers to</th>
            </tr>
          </thead>
          <tbody>
            {table.columns.map((column) => (
              <tr key={column.name}>
                <th scope="row">
                  <code>{column.name}</code>
                </th>
                <td>{column.type}</td>
                <td>{column.unit ?? ""}</td>
                <td>{column.description}</td>
                <td>{column.references !== null && <code>{column.references}</code>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Datasets keys={table.datasets} />
    </section>
  );
}

function Datasets({ keys }: { keys: readonly string[] }) {
  const sources = useQuery(sourcesQuery);
  const [state] = useViewState();
  if (keys.length === 0) return null;
  const titles = new Map(sources.data?.items.map(({ key, title }) => [key, title]));
  return (
    <details className={styles.sources}>
      <summary>{keys.length === 1 ? "Its dataset" : `Its ${keys.length} datasets`}</summary>
      <p>
        {keys.map((key, place) => (
          <Fragment key={key}>
            {place > 0 && " · "}
            <Link to="/sources" hash={key} search={state}>
              {titles.get(key) ?? key}
            </Link>
          </Fragment>
        ))}
      </p>
    </details>
  );
}
