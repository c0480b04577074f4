import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import type { Layouts } from "../../geodata/model/artefacts.ts";
import type { AreaKind, EvidenceLevel } from "../../geodata/model/kinds.ts";
import type { MeasureList, MeasureValues } from "../../server/contract/measures.ts";
import type { OrganisationDetail, OrganisationPage } from "../../server/contract/organisations.ts";
import type { SearchAnswer } from "../../server/contract/search.ts";
import type { SourcePage } from "../../server/contract/sources.ts";
import type { AtomTopology } from "../../server/contract/topology.ts";
import { askedEvidence } from "./askedEvidence.ts";
import { fetchJson } from "./fetchJson.ts";
import { areasPath, topologyPath } from "./firstPaths.ts";
import { ofTheRegister } from "./registerChanged.ts";

/**
 * One entry per address the client reads of the compiled data, which never change while a server runs: what has been
 * fetched once stays good. The register has a part in what an organisation takes part in, and in what is found.
 */
const fresh = { staleTime: Number.POSITIVE_INFINITY } as const;

export const topologyQuery = queryOptions({
  queryKey: ["topology"],
  queryFn: ({ signal }) => fetchJson<AtomTopology>(topologyPath, signal),
  ...fresh,
});

export const areasQuery = queryOptions({
  queryKey: ["areas"],
  queryFn: ({ signal }) => fetchJson<z.infer<typeof OrganisationPage>>(areasPath, signal),
  ...fresh,
});

export const layoutsQuery = queryOptions({
  queryKey: ["layouts"],
  queryFn: ({ signal }) => fetchJson<z.infer<typeof Layouts>>("/api/layouts", signal),
  ...fresh,
});

export const measuresQuery = queryOptions({
  queryKey: ["measures"],
  queryFn: ({ signal }) => fetchJson<z.infer<typeof MeasureList>>("/api/measures", signal),
  ...fresh,
});

export const measureQuery = (key: string, layer: AreaKind) =>
  queryOptions({
    queryKey: ["measures", key, layer],
    queryFn: ({ signal }) =>
      fetchJson<MeasureValues>(`/api/measures/${encodeURIComponent(key)}?layer=${layer}`, signal),
    ...fresh,
  });

/** As measureQuery, for a measure that is read from the register: at a date, and on some evidence. */
export const sharingMeasureQuery = (
  key: string,
  layer: AreaKind,
  asAt: string,
  evidence: readonly EvidenceLevel[],
) =>
  queryOptions({
    queryKey: ["register", "measures", key, layer, asAt, ...evidence],
    queryFn: ({ signal }) =>
      fetchJson<MeasureValues>(
        `/api/measures/${encodeURIComponent(key)}?layer=${layer}&${askedEvidence(asAt, evidence)}`,
        signal,
      ),
    // At another date the same measure stays in sight until its new values are there.
    placeholderData: (last, lastQuery) =>
      lastQuery?.queryKey[2] === key && lastQuery.queryKey[3] === layer ? last : undefined,
    ...ofTheRegister,
  });

export const organisationQuery = (id: string, asAt: string) =>
  queryOptions({
    queryKey: ["organisations", id, asAt],
    queryFn: ({ signal }) =>
      fetchJson<OrganisationDetail>(`/api/organisations/${encodeURIComponent(id)}?asAt=${asAt}`, signal),
    // At another date the same organisation stays in sight until its new answer is there.
    placeholderData: (last, lastQuery) => (lastQuery?.queryKey[1] === id ? last : undefined),
    ...ofTheRegister,
  });

export const searchQuery = (text: string) =>
  queryOptions({
    queryKey: ["search", text],
    queryFn: ({ signal }) => fetchJson<SearchAnswer>(`/api/search?q=${encodeURIComponent(text)}`, signal),
    enabled: text.length > 0,
    // While the next answer loads the last one stays, so that the list does not flicker between letters.
    placeholderData: keepPreviousData,
    ...ofTheRegister,
  });

export const sourcesQuery = queryOptions({
  queryKey: ["sources"],
  queryFn: ({ signal }) => fetchJson<z.infer<typeof SourcePage>>("/api/sources?limit=1000", signal),
  ...fresh,
});
