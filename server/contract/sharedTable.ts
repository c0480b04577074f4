/** The table of what pairs have in common, one row for each thing of each pair: the same from the server and on screen. */
import type { CollaborationProjection, Common } from "./collaboration.ts";

/** Headings, in their order; names are those of the edges and of what they share. */
export const sharedColumns = [
  "source",
  "sourceName",
  "target",
  "targetName",
  "kind",
  "id",
  "name",
  "what",
  "purpose",
  "weight",
  "inForce",
  "evidence",
  "validFrom",
  "validTo",
  "sources",
  "asAt",
] as const;
type SharedColumn = (typeof sharedColumns)[number];

/** One thing that two organisations have in common. */
export type SharedRow = {
  source: { id: string; name: string };
  target: { id: string; name: string };
  common: Common;
};

/** Everything that edges list, in their order, one by one: there may be hundreds of thousands. */
export function* sharedRows({ nodes, edges }: CollaborationProjection): Generator<SharedRow> {
  const names = new Map(nodes.map(({ key, attributes }) => [key, attributes.name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  for (const { source, target, attributes } of edges) {
    for (const common of attributes.shared) yield { source: named(source), target: named(target), common };
  }
}

/** A row by its headings. The weight is what it adds where it is in force; `null` is what is not known. */
export function sharedCells(
  { source, target, common }: SharedRow,
  asAt: string,
): Record<SharedColumn, string | number | null> {
  const { kind, id, name, what, purpose, weight, inForce, evidence, validFrom, validTo, sources } = common;
  return {
    source: source.id,
    sourceName: source.name,
    target: target.id,
    targetName: target.name,
    kind,
    id,
    name,
    what,
    purpose,
    weight,
    inForce,
    evidence,
    validFrom,
    validTo,
    sources: sources.map(({ title, url }) => url ?? title).join("; "),
    asAt,
  };
}
