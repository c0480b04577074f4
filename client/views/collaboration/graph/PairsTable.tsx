import { useMemo, useState } from "react";
import { evidenceLevels } from "../../../../geodata/model/kinds.ts";
import type { CollaborationProjection } from "../../../../server/contract/collaboration.ts";
import type { SharedRow } from "../../../../server/contract/sharedTable.ts";
import { isInForce } from "../../../../server/domain/sharing/isInForce.ts";
import { DownloadCsv } from "../../../components/DownloadCsv.tsx";
import { EvidenceWord } from "../../../components/EvidenceWord.tsx";
import { formatCount, formatDate, unknownText } from "../../../components/format.ts";
import { NodeLink } from "../../../components/NodeLink.tsx";
import { SortableTable, type TableColumn, type TableOrder } from "../../../components/SortableTable.tsx";
import { type SortValue, sortedBy } from "../../../components/sortedBy.ts";
import { TableTwin } from "../../../components/TableTwin.tsx";
import { CommonName } from "./chosen/CommonName.tsx";
import { CommonSources } from "./chosen/CommonSources.tsx";
import { commonSort } from "./chosen/commonWords.ts";
import type { CollaborationGroups } from "./collaborationGroups.ts";
import { pairRows, pairsTable } from "./pairRows.ts";

type PairsTableProps = {
  projection: CollaborationProjection;
  groups: CollaborationGroups;
  selected: readonly string[];
  /** True where there is no picture. */
  startsOpen: boolean;
};

/** The graph as a table: one line for each thing that a pair has in common; of what is chosen where something is. */
export function PairsTable({ projection, groups, selected, startsOpen }: PairsTableProps) {
  const [order, setOrder] = useState<TableOrder<Key>>({ key: "first", descending: false });
  const rows = useMemo(() => {
    if (selected.length === 0) return pairRows(projection, null);
    const chosen = new Set(selected);
    const members = projection.nodes.filter(({ key }) => chosen.has(groups.groupOf.get(key) ?? ""));
    return pairRows(projection, new Set([...selected, ...members.map(({ key }) => key)]));
  }, [projection, groups, selected]);
  const pairs = useMemo(
    () => new Set(rows.map(({ source, target }) => `${source.id} ${target.id}`)).size,
    [rows],
  );
  const title = `${formatCount(pairs)} ${pairs === 1 ? "pair" : "pairs"}${selected.length === 0 ? "" : " of what is chosen"}, with each thing they have in common, as a table`;
  const inOrder = () => sortedBy(rows, sortValues[order.key], order.descending);
  return (
    <TableTwin
      // A picture that turns out not to be there opens the table in its stead.
      key={startsOpen ? "instead" : "beside"}
      title={title}
      startsOpen={startsOpen}
      actions={
        <DownloadCsv
          fileName={`footprint-collaboration-pairs-${projection.attributes.asAt}`}
          table={() => pairsTable(inOrder(), projection.attributes.asAt)}
        />
      }
    >
      {() => <OpenTable title={title} rows={rows} order={order} onOrder={setOrder} />}
    </TableTwin>
  );
}

type OpenTableProps = {
  title: string;
  rows: readonly SharedRow[];
  order: TableOrder<Key>;
  onOrder: (order: TableOrder<Key>) => void;
};

/** Puts the lines in order, which takes its time where very many share something and so waits until somebody looks. */
function OpenTable({ title, rows, order, onOrder }: OpenTableProps) {
  const sorted = useMemo(() => sortedBy(rows, sortValues[order.key], order.descending), [rows, order]);
  return (
    <SortableTable
      caption={title}
      columns={columns}
      rows={sorted}
      keyOf={({ source, target, common }) => `${source.id} ${target.id} ${common.kind} ${common.id}`}
      order={order}
      onOrder={({ key, descending }) => onOrder({ key: key as Key, descending })}
      isFramed
    />
  );
}

const sortValues = {
  first: ({ source }: SharedRow): SortValue => source.name,
  second: ({ target }: SharedRow): SortValue => target.name,
  what: ({ common }: SharedRow): SortValue => common.name,
  sort: ({ common }: SharedRow): SortValue => commonSort(common),
  since: ({ common }: SharedRow): SortValue => common.validFrom,
  evidence: ({ common }: SharedRow): SortValue => evidenceLevels.indexOf(common.evidence),
  sources: ({ common }: SharedRow): SortValue => common.sources.length,
  weight: ({ common }: SharedRow): SortValue => (isInForce(common) ? common.weight : null),
} as const;
type Key = keyof typeof sortValues;

const columns: readonly (TableColumn<SharedRow> & { key: Key })[] = [
  {
    key: "first",
    label: "Who",
    numeric: false,
    isHeading: true,
    cell: ({ source }) => <NodeLink node={source} />,
  },
  { key: "second", label: "With whom", numeric: false, cell: ({ target }) => <NodeLink node={target} /> },
  { key: "what", label: "What", numeric: false, cell: ({ common }) => <CommonName common={common} /> },
  { key: "sort", label: "Kind", numeric: false, cell: ({ common }) => commonSort(common) },
  {
    key: "since",
    label: "Since",
    numeric: false,
    cell: ({ common }) => (common.validFrom === null ? unknownText : formatDate(common.validFrom)),
  },
  {
    key: "evidence",
    label: "Evidence",
    numeric: false,
    cell: ({ common }) => <EvidenceWord level={common.evidence} />,
  },
  {
    key: "sources",
    label: "Sources",
    numeric: false,
    cell: ({ common }) => <CommonSources common={common} />,
  },
  {
    key: "weight",
    label: "Weight",
    numeric: true,
    // What nobody can place in time has the weight it would add, which is in no sum.
    cell: ({ common }) =>
      isInForce(common) ? formatCount(Math.round(common.weight * 10) / 10) : "not counted",
  },
];
