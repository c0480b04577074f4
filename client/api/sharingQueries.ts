import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { EvidenceLevel } from "../../geodata/model/kinds.ts";
import { registerKinds } from "../../geodata/model/kinds.ts";
import type { SerialisedGraph } from "../../server/contract/graph.ts";
import type { PartnerPage } from "../../server/contract/partners.ts";
import type { RegisterEntry } from "../../server/contract/register.ts";
import type { WhatIfAnswer, WhatIfInput } from "../../server/contract/whatIf.ts";
import { askedEvidence } from "./askedEvidence.ts";
import { fetchJson } from "./fetchJson.ts";
import { ofTheRegister } from "./registerChanged.ts";
import { collectionOf } from "./registerPaths.ts";
import { sendRequest } from "./sendRequest.ts";

/** Whom an organisation works with; `id` may be any of its codes. */
export const partnersQuery = (id: string, asAt: string, evidence: readonly EvidenceLevel[]) =>
  queryOptions({
    queryKey: ["register", "partners", id, asAt, ...evidence],
    queryFn: ({ signal }) =>
      fetchJson<PartnerPage>(
        `/api/organisations/${encodeURIComponent(id)}/partners?limit=1000&${askedEvidence(asAt, evidence)}`,
        signal,
      ),
    // At another date the same organisation stays in sight until its new answer is there.
    placeholderData: (last, lastQuery) => (lastQuery?.queryKey[2] === id ? last : undefined),
    ...ofTheRegister,
  });

/** What sharing one thing would mean; the last answer stays in sight while the next is worked out. */
export const whatIfQuery = (input: WhatIfInput, asAt: string, evidence: readonly EvidenceLevel[]) =>
  queryOptions({
    queryKey: ["register", "what-if", input, asAt, ...evidence],
    queryFn: async () => {
      const answer = await sendRequest<WhatIfAnswer>(
        `/api/register/what-if?${askedEvidence(asAt, evidence)}`,
        {
          method: "POST",
          body: JSON.stringify(input),
        },
      );
      if (answer === null) throw new Error("The what-if was answered without a body");
      return answer;
    },
    placeholderData: keepPreviousData,
    ...ofTheRegister,
  });

/** Who takes part in everything of the register that holds at the date, as a graph. */
export const takingPartQuery = (asAt: string, evidence: readonly EvidenceLevel[]) =>
  queryOptions({
    queryKey: ["register", "taking-part", asAt, ...evidence],
    queryFn: ({ signal }) =>
      fetchJson<SerialisedGraph>(
        `/api/graph?kinds=ccg,county,district,stp,region,trust,csu,grouping,post,function&edges=member-of,shares-post,shares-function&${askedEvidence(asAt, evidence)}`,
        signal,
      ),
    placeholderData: keepPreviousData,
    ...ofTheRegister,
  });

/** Posts, functions and groupings that were proposed here, at any date. */
export const proposalsQuery = queryOptions({
  queryKey: ["register", "proposals"],
  queryFn: async ({ signal }): Promise<RegisterEntry[]> => {
    const pages = await Promise.all(
      registerKinds.map((kind) =>
        fetchJson<{ items: RegisterEntry[] }>(
          `/api/${collectionOf(kind)}?status=proposed&inForce=all&limit=1000`,
          signal,
        ),
      ),
    );
    return pages.flatMap(({ items }) => items);
  },
  ...ofTheRegister,
});
