import type { NodeKind } from "../../../../geodata/model/kinds.ts";
import type { OrganisationSummary } from "../../../../server/contract/organisations.ts";
import { at } from "../../../../server/domain/at.ts";
import { unionOf } from "../../../../server/domain/atomSet.ts";
import { nestingOf } from "../../../../server/domain/nesting.ts";
import type { Area, England } from "../../../state/england.ts";

/** The server takes no more at once; England's largest footprint has 12 CCGs. */
export const mostOrganisations = 60;

/** One organisation that would share, as the list of the choice names it. */
export type Asked = { id: string; name: string; kind: NodeKind; people: number | null; area: Area | null };

const sharing: readonly NodeKind[] = ["ccg", "county", "district", "stp", "region", "trust", "csu"];

/**
 * What is chosen, parted into organisations that can share a post or a function and what cannot (hospital
 * sites, groupings, posts). An identifier nobody knows is kept among the first: the server says what is wrong with it.
 */
export function whoAsked(
  england: England,
  providers: readonly Pick<OrganisationSummary, "id" | "name">[],
  selected: readonly string[],
): { organisations: Asked[]; others: number } {
  const names = new Map(providers.map(({ id, name }) => [id, name]));
  const organisations = selected.flatMap((id): Asked[] => {
    const kind = sharing.find((each) => id.startsWith(`${each}:`));
    if (kind === undefined) return [];
    const area = england.byId.get(id) ?? null;
    return [{ id, name: area?.name ?? names.get(id) ?? id, kind, people: area?.people ?? null, area }];
  });
  return { organisations, others: selected.length - organisations.length };
}

/** A footprint some of them have people in, with its CCGs that are not among them yet. */
export type FootprintToAdd = { id: string; name: string; total: number; missing: string[] };

/** Footprints of the organisations, those with most of their people first, as long as any CCG of them is missing. */
export function footprintsToAdd(england: England, organisations: readonly Asked[]): FootprintToAdd[] {
  const chosen = new Set(organisations.map(({ id }) => id));
  const atoms = unionOf(organisations.flatMap(({ area }) => (area === null ? [] : [area.atoms])));
  return nestingOf(england.table, atoms, "stp").areas.flatMap((beside) => {
    const footprint = at(england.areas.stp, beside.area);
    const ccgs = nestingOf(england.table, footprint.atoms, "ccg").areas.map(
      ({ area }) => at(england.areas.ccg, area).id,
    );
    const missing = ccgs.filter((id) => !chosen.has(id));
    if (missing.length === 0) return [];
    return [{ id: footprint.id, name: footprint.name, total: ccgs.length, missing }];
  });
}
