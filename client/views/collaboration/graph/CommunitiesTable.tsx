import { useMemo, useState } from "react";
import { areaKindWords } from "../../../../geodata/model/kinds.ts";
import type { CommunitiesAnswer, Community } from "../../../../server/contract/collaboration.ts";
import { communitiesCsv } from "../../../api/graphQueries.ts";
import { Button } from "../../../components/Button.tsx";
import { formatCount, formatShare, unknownText } from "../../../components/format.ts";
import { NodeLink } from "../../../components/NodeLink.tsx";
import { SortableTable, type TableColumn, type TableOrder } from "../../../components/SortableTable.tsx";
import { type SortValue, sortedBy } from "../../../components/sortedBy.ts";
import { TableTwin } from "../../../components/TableTwin.tsx";
import { useViewState } from "../../../state/useViewState.ts";
import styles from "./CommunitiesTable.module.css";
import type { CommunityColours } from "./communityColours.ts";
import { communitiesQuestion } from "./graphQuestion.ts";
import { type GraphChoice, isSameChoice } from "./useGraphChoice.ts";

type CommunitiesTableProps = {
  communities: CommunitiesAnswer;
  colours: CommunityColours;
  choice: GraphChoice;
  /** True where there is no picture. */
  startsOpen: boolean;
};

/** The communities as a table; the name of one chooses its members. */
export function CommunitiesTable({ communities, colours, choice, startsOpen }: CommunitiesTableProps) {
  const [state] = useViewState();
  const [order, setOrder] = useState<TableOrder<Key> | null>(null);
  const { items, total, alone, compared, asAt } = communities;
  const rows = useMemo(
    () => (order === null ? items : sortedBy(items, sortValues[order.key], order.descending)),
    [items, order],
  );
  const colourOf = useMemo(
    () => new Map(items.map(({ id }, place) => [id, colours.palette[place]])),
    [items, colours],
  );
  const title = `${formatCount(total)} ${total === 1 ? "community" : "communities"} as a table`;
  const layer = compared === null ? "area" : areaKindWords[compared.layer].singular;
  const columns: readonly (TableColumn<Community> & { key: Key })[] = [
    {
      key: "name",
      label: "Community",
      numeric: false,
      isHeading: true,
      cell: ({ id, name, members }) => {
        const ids = members.map((member) => member.id);
        return (
          <span className={styles.name}>
            <svg className={styles.swatch} width="14" height="14" aria-hidden="true">
              <rect x="0.5" y="0.5" width="13" height="13" fill={colourOf.get(id)} stroke="#212b32" />
            </svg>
            <Button
              look="quiet"
              aria-pressed={isSameChoice(state.selected, ids)}
              onClick={() => choice.chooseAll(ids)}
            >
              {name}
            </Button>
          </span>
        );
      },
    },
    { key: "members", label: "CCGs", numeric: true, cell: ({ members }) => formatCount(members.length) },
    { key: "people", label: "People", numeric: true, cell: ({ people }) => formatCount(people) },
    { key: "inside", label: "Weight inside", numeric: true, cell: (row) => weight(row.weightInside) },
    { key: "outside", label: "To others", numeric: true, cell: (row) => weight(row.weightOutside) },
    {
      key: "mainly",
      label: `Mainly in (${layer})`,
      numeric: false,
      cell: ({ mainly }) => (mainly === null ? unknownText : <NodeLink node={mainly} />),
    },
    {
      key: "share",
      label: "Share of its people",
      numeric: true,
      cell: ({ mainlyShare }) => formatShare(mainlyShare),
    },
  ];
  return (
    <TableTwin
      // A picture that turns out not to be there opens the table in its stead.
      key={startsOpen ? "instead" : "beside"}
      title={title}
      startsOpen={startsOpen}
      actions={
        <a href={communitiesCsv(communitiesQuestion(state))} download={`communities-${asAt}.csv`}>
          CSV, one line for each CCG
        </a>
      }
    >
      {() => (
        <>
          <SortableTable
            caption={title}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            order={order}
            onOrder={({ key, descending }) => setOrder({ key: key as Key, descending })}
            isFramed
          />
          {alone.length > 0 && (
            <details className={styles.alone}>
              <summary>
                {formatCount(alone.length)} {alone.length === 1 ? "CCG is" : "CCGs are"} in no community
              </summary>
              <p>{alone.map(({ name }) => name).join(", ")}.</p>
            </details>
          )}
        </>
      )}
    </TableTwin>
  );
}

function weight(value: number): string {
  return formatCount(Math.round(value));
}

const sortValues = {
  name: ({ name }: Community): SortValue => name,
  members: ({ members }: Community): SortValue => members.length,
  people: ({ people }: Community): SortValue => people,
  inside: ({ weightInside }: Community): SortValue => weightInside,
  outside: ({ weightOutside }: Community): SortValue => weightOutside,
  mainly: ({ mainly }: Community): SortValue => mainly?.name ?? null,
  share: ({ mainlyShare }: Community): SortValue => mainlyShare,
} as const;
type Key = keyof typeof sortValues;
