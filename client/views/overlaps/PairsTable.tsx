import { useMemo, useState } from "react";
import { CopyButton } from "../../components/CopyButton.tsx";
import { tabSeparatedText } from "../../components/csv.ts";
import { DownloadCsv } from "../../components/DownloadCsv.tsx";
import { formatCount, formatShare } from "../../components/format.ts";
import { layerWords } from "../../components/layerWords.ts";
import { SortableTable, type TableColumn, type TableOrder } from "../../components/SortableTable.tsx";
import { type SortValue, sortedBy } from "../../components/sortedBy.ts";
import { TableTwin } from "../../components/TableTwin.tsx";
import type { Area } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import type { FitRow } from "./fitRows.ts";
import { MapAnchor } from "./MapAnchor.tsx";
import { useMapLink } from "./useMapLink.ts";

type PairsTableProps = { rows: readonly FitRow[]; place: string | null };

type PairColumn = TableColumn<Pair> & { sortBy: (pair: Pair) => SortValue };

type Pair = { first: Area; second: Area; people: number; shareOfFirst: number; shareOfSecond: number };

/** Every pair with people in common as a table: the twin of the matrix and of the flow. */
export function PairsTable({ rows, place }: PairsTableProps) {
  const [{ first, second }] = useViewState();
  const mapLink = useMapLink();
  const pairs = useMemo(() => pairsOf(rows), [rows]);
  const columns = useMemo((): PairColumn[] => {
    const [one, other] = [capital(layerWords[first].one), capital(layerWords[second].one)];
    return [
      text(
        "first",
        one,
        (pair) => pair.first.name,
        (pair) => <MapAnchor to={mapLink([pair.first.id])}>{pair.first.name}</MapAnchor>,
      ),
      text(
        "second",
        other,
        (pair) => pair.second.name,
        (pair) => <MapAnchor to={mapLink([pair.first.id, pair.second.id])}>{pair.second.name}</MapAnchor>,
      ),
      number("people", "People in both", (pair) => pair.people, formatCount),
      number("of-first", `Share of the ${layerWords[first].one}`, (pair) => pair.shareOfFirst, formatShare),
      number(
        "of-second",
        `Share of the ${layerWords[second].one}`,
        (pair) => pair.shareOfSecond,
        formatShare,
      ),
    ];
  }, [first, second, mapLink]);
  const [order, setOrder] = useState<TableOrder>({ key: "people", descending: true });
  const sorted = useMemo(() => {
    const column = columns.find(({ key }) => key === order.key);
    return column === undefined ? pairs : sortedBy(pairs, column.sortBy, order.descending);
  }, [columns, pairs, order]);
  const table = () => ({
    header: [
      `${first} code`,
      first,
      `${second} code`,
      second,
      "people",
      `share of ${first}`,
      `share of ${second}`,
    ],
    rows: pairs.map((pair) => [
      pair.first.code,
      pair.first.name,
      pair.second.code,
      pair.second.name,
      pair.people,
      pair.shareOfFirst,
      pair.shareOfSecond,
    ]),
  });
  const title = `${formatCount(pairs.length)} pairs ${place === null ? "in all of England" : `around ${place}`}, as a table`;
  return (
    <TableTwin
      title={title}
      actions={
        <>
          <CopyButton
            text={() => tabSeparatedText(table().header, table().rows)}
            label="Copy"
            done={`${pairs.length} pairs copied.`}
          />
          <DownloadCsv fileName={`${first}-with-${second}`} table={table} />
        </>
      }
    >
      {() => (
        <SortableTable
          caption={title}
          columns={columns}
          rows={sorted}
          keyOf={(pair) => `${pair.first.id} ${pair.second.id}`}
          order={order}
          onOrder={setOrder}
          isFramed
        />
      )}
    </TableTwin>
  );
}

function pairsOf(rows: readonly FitRow[]): Pair[] {
  return rows.flatMap((row) =>
    row.parts.map((part) => ({
      first: row.area,
      second: part.area,
      people: part.people,
      shareOfFirst: part.shareOfRow,
      shareOfSecond: part.shareOfPart,
    })),
  );
}

function text(
  key: string,
  label: string,
  sortBy: (pair: Pair) => string,
  cell: PairColumn["cell"],
): PairColumn {
  return { key, label, numeric: false, sortBy, cell };
}

function number(
  key: string,
  label: string,
  measure: (pair: Pair) => number,
  format: (value: number) => string,
): PairColumn {
  return { key, label, numeric: true, sortBy: measure, cell: (pair) => format(measure(pair)) };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
