import type { CollaborationProjection, Common } from "../../../../server/contract/collaboration.ts";
import type { CsvCell } from "../../../components/csv.ts";

/** One thing that one pair has in common: a line of the table. */
export type PairRow = {
  first: { id: string; name: string };
  second: { id: string; name: string };
  common: Common;
};

/** Every pair and thing of a projection; with `only`, the pairs that one of these organisations is in. */
export function pairRows(projection: CollaborationProjection, only: ReadonlySet<string> | null): PairRow[] {
  const names = new Map(projection.nodes.map(({ key, attributes }) => [key, attributes.name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  return projection.edges
    .filter(({ source, target }) => only === null || only.has(source) || only.has(target))
    .flatMap(({ source, target, attributes }) => {
      // Whoever is asked about stands first.
      const [first, second] =
        only?.has(target) === true && !only.has(source) ? [target, source] : [source, target];
      return attributes.shared.map((common) => ({ first: named(first), second: named(second), common }));
    });
}

/** The lines as a table to be taken away. */
export function pairsTable(rows: readonly PairRow[], asAt: string): { header: string[]; rows: CsvCell[][] } {
  return {
    header: [
      "as_at",
      "first",
      "first_name",
      "second",
      "second_name",
      "kind",
      "id",
      "name",
      "weight",
      "in_force",
      "since",
      "until",
      "evidence",
      "sources",
    ],
    rows: rows.map(({ first, second, common }) => [
      asAt,
      first.id,
      first.name,
      second.id,
      second.name,
      common.kind,
      common.id,
      common.name,
      common.weight,
      common.inForce,
      common.validFrom,
      common.validTo,
      common.evidence,
      common.sources.map(({ title, url }) => url ?? title).join(" | "),
    ]),
  };
}
