import { at } from "../../../server/domain/at.ts";
import type { Area, England } from "../../state/england.ts";
import type { FitRow } from "./fitRows.ts";
import { seriate } from "./seriate.ts";

/** One pair of areas with people in common; `row` and `column` are places in the matrix's lists. */
export type MatrixCell = {
  row: number;
  column: number;
  people: number;
  shareOfRow: number;
  shareOfColumn: number;
};

/** A table of pairs with its rows and columns in the order to draw them. Cells nobody lives in are left out. */
export type OverlapMatrix = { rows: readonly Area[]; columns: readonly Area[]; cells: readonly MatrixCell[] };

/** Lays fit rows out as a matrix, from north to south as far as the blocks allow. */
export function overlapMatrix(england: England, rows: readonly FitRow[]): OverlapMatrix {
  const columns = [...new Set(rows.flatMap((row) => row.parts.map((part) => part.area)))].sort(
    (one, other) => one.index - other.index,
  );
  const columnOf = new Map(columns.map((area, place) => [area, place]));
  const cells = rows.flatMap((row, place) =>
    row.parts.map((part) => ({ row: place, column: placeIn(columnOf, part.area), part })),
  );
  const order = seriate(
    rows.map((row) => -latitudeOf(england, row.area)),
    columns.length,
    cells.map(({ row, column, part }) => ({ row, column, weight: part.people })),
  );
  const newRow = inverse(order.rows);
  const newColumn = inverse(order.columns);
  return {
    rows: order.rows.map((row) => at(rows, row).area),
    columns: order.columns.map((column) => at(columns, column)),
    cells: cells
      .map(({ row, column, part }) => ({
        row: at(newRow, row),
        column: at(newColumn, column),
        people: part.people,
        shareOfRow: part.shareOfRow,
        shareOfColumn: part.shareOfPart,
      }))
      .sort((one, other) => one.row - other.row || one.column - other.column),
  };
}

/** Mean latitude of an area's people, in degrees; that of its atoms where nobody lives there. */
function latitudeOf(england: England, area: Area): number {
  let sum = 0;
  let weight = 0;
  for (const atom of area.atoms) {
    const people = at(england.table.people, atom);
    const { properties } = at(england.topology.objects.atoms.geometries, atom);
    if (properties === undefined || !("centroid" in properties)) continue;
    sum += people * properties.centroid[1];
    weight += people;
  }
  return weight === 0 ? 0 : sum / weight;
}

function placeIn(places: ReadonlyMap<Area, number>, area: Area): number {
  const place = places.get(area);
  if (place === undefined) throw new RangeError(`${area.id} is no column of the matrix`);
  return place;
}

/** Where each number went: the place of `n` in the order. */
function inverse(order: readonly number[]): number[] {
  const places: number[] = [];
  order.forEach((number, place) => {
    places[number] = place;
  });
  return places;
}
