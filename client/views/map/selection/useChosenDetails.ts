import { useQueries } from "@tanstack/react-query";
import type { OrganisationDetail } from "../../../../server/contract/organisations.ts";
import type { WaterLink } from "../../../../server/domain/contiguity.ts";
import { organisationQuery } from "../../../api/queries.ts";
import type { England } from "../../../state/england.ts";
import type { ChosenPart } from "./chosen.ts";

/** Above this many areas their hospitals and admissions are too long to read, and are not fetched. */
export const mostDetailed = 12;

/** What the server knows of each chosen area; `null` where there are too many to ask for. */
export type ChosenDetails = {
  isPending: boolean;
  /** The first failure, if any. */
  error: Error | null;
  retry: () => void;
  details: readonly OrganisationDetail[];
} | null;

/** Fetches the chosen areas' details, as long as they are few. */
export function useChosenDetails(areas: readonly ChosenPart[], asAt: string): ChosenDetails {
  const asked = areas.length <= mostDetailed ? areas.filter(({ kind }) => kind !== "grouping") : [];
  return useQueries({
    queries: asked.map((area) => organisationQuery(area.id, asAt)),
    combine: (results) =>
      areas.length > mostDetailed
        ? null
        : {
            isPending: results.some((result) => result.isPending),
            error: results.find((result) => result.error !== null)?.error ?? null,
            retry: () => {
              for (const result of results) if (result.isError) void result.refetch();
            },
            details: results.map((result) => result.data).filter((detail) => detail !== undefined),
          },
  });
}

/** The ferries and bridges between chosen areas, as their details name them, each once. */
export function waterLinksOf(england: England, details: readonly OrganisationDetail[]): WaterLink[] {
  const links: WaterLink[] = [];
  for (const { id, neighbours } of details) {
    for (const { node, crossing } of neighbours) {
      const here = england.byId.get(id);
      const there = england.byId.get(node.id);
      // Every link is told from both its ends; the one from the lesser identifier is enough.
      if (crossing === "land" || here === undefined || there === undefined || id > node.id) continue;
      if (details.some((other) => other.id === node.id)) {
        links.push({ crossing, between: [here.atoms, there.atoms] });
      }
    }
  }
  return links;
}
