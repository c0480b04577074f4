import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import type { MeasureValues } from "../../../../server/contract/measures.ts";
import type { CsvCell } from "../../../components/csv.ts";
import { formatCount } from "../../../components/format.ts";
import { formatMeasured } from "../../../components/formatMeasure.ts";
import { type AreaRow, homeLayers } from "./areaRows.ts";
import { compareCells } from "./tableSort.ts";

/** What the table can do beside holding rows: put them in order. */
export const areaTableFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** One column: how it is headed, what it sorts by and saves, and how it is written. */
export type TableColumn = {
  id: string;
  title: string;
  isNumber: boolean;
  /** `null` where nobody knows: last in either order, and an empty cell in a file. */
  valueOf: (row: AreaRow) => CsvCell;
  textOf: (row: AreaRow) => string;
};

/** The columns for a layer, figures before codes so that narrow screens show both names and people; with the measure on the map where that is another than people. */
export function tableColumns(kind: AreaKind, measure: MeasureValues["measure"] | null): TableColumn[] {
  const text = (id: string, title: string, of: (row: AreaRow) => string | null): TableColumn => ({
    id,
    title,
    isNumber: false,
    valueOf: of,
    textOf: (row) => of(row) ?? "none",
  });
  return [
    text("name", "Name", ({ area }) => area.name),
    {
      id: "people",
      title: "People",
      isNumber: true,
      valueOf: ({ area }) => area.people,
      textOf: ({ area }) => formatCount(area.people),
    },
    ...(measure === null || measure.key === "people"
      ? []
      : [
          {
            id: measure.key,
            title: measure.estimate ? `${measure.label.replace(" (estimate)", "")} (est.)` : measure.label,
            isNumber: true,
            valueOf: ({ value }: AreaRow) => value,
            textOf: ({ value }: AreaRow) => formatMeasured(value, measure),
          },
        ]),
    ...(kind === "ccg" ? [text("ods", "ODS code", ({ area }) => area.ods)] : []),
    text("ons", "ONS code", ({ area }) => area.code),
    ...homeLayers[kind].map((layer, place) =>
      text(layer, homeTitles[layer], ({ homes }) => homes[place] ?? null),
    ),
  ];
}

const homeTitles: Readonly<Record<AreaKind, string>> = {
  ccg: "CCG",
  district: "District",
  county: "County or unitary",
  stp: "Footprint",
  region: "Region",
};

const helper = createColumnHelper<typeof areaTableFeatures, AreaRow>();

/** The same columns as the table library takes them. */
export function columnDefinitions(columns: readonly TableColumn[]) {
  return helper.columns(
    columns.map((column) =>
      helper.accessor((row): string | number | undefined => column.valueOf(row) ?? undefined, {
        id: column.id,
        header: column.title,
        sortUndefined: "last",
        sortFn: (one, other, id) =>
          compareCells(one.getValue<string | number>(id), other.getValue<string | number>(id)),
      }),
    ),
  );
}
