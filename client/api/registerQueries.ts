import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import type { EvidenceLevel } from "../../geodata/model/kinds.ts";
import type { EvidenceSummaryAnswer } from "../../server/contract/evidenceSummary.ts";
import type { OrganisationPage } from "../../server/contract/organisations.ts";
import type { HistoryPage, RegisterEntry, RegisterKind } from "../../server/contract/register.ts";
import { askedEvidence } from "./askedEvidence.ts";
import { fetchJson } from "./fetchJson.ts";
import { collectionOf, entryPath } from "./registerPaths.ts";

/** The register is changed by others too, so what is shown of it is asked for again when the window is looked at. */
const shared = { staleTime: 5_000, refetchOnWindowFocus: "always" } as const;

/** The most that one answer holds. */
const pageSize = 1000;

/** What a list of the register is narrowed by. */
export type RegisterFilter = {
  status: "recorded" | "proposed";
  inForce: "shown" | "unknown" | "all";
  /** Identifier or code; `null` for every organisation. */
  organisation: string | null;
  words: string;
  asAt: string;
  /** Levels accepted; empty for all. */
  evidence: readonly EvidenceLevel[];
};

/** Entries that fit, and how many fit but for that nobody knows whether they held at the date. */
export type RegisterList = { items: RegisterEntry[]; unknown: number };

type Page = { items: RegisterEntry[]; total: number; unknown: number };

export const registerListQuery = (kind: RegisterKind, filter: RegisterFilter) =>
  queryOptions({
    queryKey: ["register", "list", kind, filter],
    queryFn: async ({ signal }): Promise<RegisterList> => {
      const items: RegisterEntry[] = [];
      for (;;) {
        const path = `/api/${collectionOf(kind)}?${searchOf(filter)}&offset=${items.length}`;
        const page = await fetchJson<Page>(path, signal);
        items.push(...page.items);
        if (page.items.length === 0 || items.length >= page.total) return { items, unknown: page.unknown };
      }
    },
    // While the next answer loads the last one stays, so that the table does not flicker between letters.
    placeholderData: keepPreviousData,
    ...shared,
  });

function searchOf({ status, inForce, organisation, words, asAt, evidence }: RegisterFilter): string {
  const search = new URLSearchParams({ status, inForce, limit: String(pageSize) });
  if (organisation !== null) search.set("organisation", organisation);
  if (words.trim() !== "") search.set("q", words.trim());
  return `${search}&${askedEvidence(asAt, evidence)}`;
}

export const registerEntryQuery = (id: string, asAt: string) =>
  queryOptions({
    queryKey: ["register", "entry", id, asAt],
    queryFn: ({ signal }) => fetchJson<RegisterEntry>(`${entryPath(id)}?asAt=${asAt}`, signal),
    ...shared,
  });

/** Every change of an entry, the oldest first. */
export const registerHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ["register", "history", id],
    queryFn: ({ signal }) =>
      fetchJson<z.infer<typeof HistoryPage>>(`${entryPath(id)}/history?limit=${pageSize}`, signal),
    ...shared,
  });

export const registerSummaryQuery = (asAt: string, evidence: readonly EvidenceLevel[]) =>
  queryOptions({
    queryKey: ["register", "summary", asAt, evidence],
    queryFn: ({ signal }) =>
      fetchJson<EvidenceSummaryAnswer>(`/api/register/summary?${askedEvidence(asAt, evidence)}`, signal),
    placeholderData: keepPreviousData,
    ...shared,
  });

/** Trusts and support units: those who can take part in what is shared without being an area of the map. */
export const otherOrganisationsQuery = queryOptions({
  queryKey: ["other-organisations"],
  queryFn: ({ signal }) =>
    fetchJson<z.infer<typeof OrganisationPage>>("/api/organisations?kind=trust,csu&limit=1000", signal),
  staleTime: Number.POSITIVE_INFINITY,
});
