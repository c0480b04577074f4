import type { Lsoas } from "../model/artefacts.ts";
import type { Border } from "./measureBorders.ts";
import type { LsoaRow } from "./readLsoas.ts";

/**
 * Packs the LSOA table for publishing; `Lsoas` describes the coding. `borders` runs over the rows of `lsoas`
 * as they are given; the packed table is in code order.
 */
export function encodeLsoas(
  lsoas: readonly LsoaRow[],
  atomOfLsoa: readonly number[],
  borders: readonly Border[],
): Lsoas {
  const order = lsoas.map((_, index) => index).sort((one, other) => compare(codeAt(one), codeAt(other)));
  const rank = new Map(order.map((index, at) => [index, at]));
  const higher = order.map((): number[] => []);
  for (const [one, other] of borders) {
    const [first = 0, second = 0] = [rank.get(one) ?? 0, rank.get(other) ?? 0].sort(ascending);
    higher[first]?.push(second);
  }
  for (const neighbours of higher) neighbours.sort(ascending);
  const rows = order.flatMap((index) => lsoas[index] ?? []);
  return {
    code: steps(rows.map((row) => Number(row.code.slice(1)))),
    atom: order.map((index) => atomOfLsoa[index] ?? -1),
    people: rows.map((row) => row.people),
    lon: rows.map((row) => Math.round(row.centroid[0] * 1e6)),
    lat: rows.map((row) => Math.round(row.centroid[1] * 1e6)),
    neighbourCounts: higher.map((neighbours) => neighbours.length),
    neighbours: higher.flatMap((neighbours, first) => steps([first, ...neighbours]).slice(1)),
  };

  function codeAt(index: number): string {
    return lsoas[index]?.code ?? "";
  }
}

/** Each value as the difference from the one before; the first as it is. */
function steps(values: readonly number[]): number[] {
  return values.map((value, index) => value - (index === 0 ? 0 : (values[index - 1] ?? 0)));
}

function ascending(one: number, other: number): number {
  return one - other;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
