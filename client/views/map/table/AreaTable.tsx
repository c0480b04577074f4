import { type SortingState, useTable } from "@tanstack/react-table";
import { useDeferredValue, useMemo } from "react";
import { Button } from "../../../components/Button.tsx";
import { EmptyState } from "../../../components/EmptyState.tsx";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { useMeasureValues } from "../useMeasureValues.ts";
import styles from "./AreaTable.module.css";
import { AreaTableBody } from "./AreaTableBody.tsx";
import { AreaTableHead } from "./AreaTableHead.tsx";
import { areaRows, filterRows } from "./areaRows.ts";
import { TableTools } from "./TableTools.tsx";
import { areaTableFeatures, columnDefinitions, tableColumns } from "./tableColumns.ts";
import { readSort, writeSort } from "./tableSort.ts";

/** The areas on the map as a table: sorted and filtered through the address, chosen by ticks. */
export function AreaTable({ england }: { england: England }) {
  const [{ areas: kind, colour, filter, sort, selected }, change] = useViewState();
  const measureKey = colour === "none" || colour.startsWith("by-") || colour === "people" ? null : colour;
  const values = useMeasureValues(measureKey, kind);
  const answer = measureKey === null ? undefined : values.data;

  const rows = useMemo(() => {
    const byId = new Map(answer?.items.map((item) => [item.id, item.value]));
    return areaRows(england, kind, (id) => byId.get(id) ?? null);
  }, [england, kind, answer]);
  const wanted = useDeferredValue(filter);
  const data = useMemo(() => [...filterRows(rows, wanted)], [rows, wanted]);
  const columns = useMemo(() => tableColumns(kind, answer?.measure ?? null), [kind, answer]);
  const definitions = useMemo(() => columnDefinitions(columns), [columns]);
  const order = readSort(
    sort,
    columns.map((column) => column.id),
  );
  const sorting: SortingState = [{ id: order.column, desc: order.descending }];

  const table = useTable({
    features: areaTableFeatures,
    data,
    columns: definitions,
    getRowId: (row) => row.area.id,
    state: { sorting },
  });
  const ordered = table.getRowModel().rows.map((row) => row.original);

  return (
    <>
      <TableTools kind={kind} rows={ordered} total={rows.length} columns={columns} />
      {measureKey !== null && values.isError && (
        <p role="alert" className={styles.alert}>
          The measure could not be loaded: {values.error.message}{" "}
          <Button onClick={() => void values.refetch()}>Try again</Button>
        </p>
      )}
      <div className={styles.scroll}>
        <table className={styles.table} aria-rowcount={ordered.length + 1}>
          <caption className="visually-hidden">The areas on the map</caption>
          <AreaTableHead
            columns={columns}
            order={order}
            onSort={(next) => change({ sort: writeSort(next) }, { replace: true })}
          />
          <AreaTableBody rows={ordered} columns={columns} selected={selected} />
        </table>
        {ordered.length === 0 && (
          <EmptyState
            title={`Nothing here matches “${wanted}”`}
            action={<Button onClick={() => change({ filter: "" }, { replace: true })}>Show all</Button>}
          >
            The filter looks in names, codes and the areas each lies in.
          </EmptyState>
        )}
      </div>
    </>
  );
}
