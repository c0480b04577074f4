import { Router } from "express";
import { evidenceSummaryAnswer } from "../../answers/evidenceSummaryAnswer.ts";
import { vocabularies } from "../../answers/vocabularies.ts";
import { type WouldBeShared, whatIfAnswer } from "../../answers/whatIfAnswer.ts";
import type { Fault } from "../../contract/common.ts";
import { SummaryQuery, WhatIfQuery } from "../../contract/registerQueries.ts";
import { NoQuery } from "../../contract/resourceQueries.ts";
import { WhatIfInput } from "../../contract/whatIf.ts";
import type { Dependencies } from "../../dependencies.ts";
import { defaultShareSaved } from "../../domain/sharing/costEffect.ts";
import { postRoleOf, postRoles } from "../../domain/sharing/postRoles.ts";
import { sharedFunctionOf, sharedFunctions } from "../../domain/sharing/sharedFunctions.ts";
import { faultsOf } from "../../register/inputFaults.ts";
import { organisationsOf } from "../../register/readTies.ts";
import { address, readAddress } from "../platform/address.ts";
import { invalidBody } from "../platform/invalidBody.ts";
import { negotiateFormat } from "../platform/negotiate.ts";
import { parseQuery } from "../platform/parseQuery.ts";
import { jsonBodyOf, readJson } from "../platform/readBody.ts";
import { sendJson } from "../platform/send.ts";

/** `/api/register`: its vocabularies, how much it has of what was published, and what sharing would mean. */
export function registerRouter(dependencies: Dependencies): Router {
  const router = Router();

  readAddress(router, "/register/vocabularies", async (request, response) => {
    parseQuery(NoQuery, request);
    await sendJson(request, response, vocabularies);
  });

  readAddress(router, "/register/summary", async (request, response) => {
    const { asAt, evidence } = parseQuery(SummaryQuery, request);
    const question = { asAt, evidence: new Set(evidence) };
    await sendJson(request, response, evidenceSummaryAnswer(dependencies, question));
  });

  address(router, "/register/what-if", {
    body: readJson,
    post: async (request, response) => {
      const { asAt, evidence } = parseQuery(WhatIfQuery, request);
      negotiateFormat(request, undefined, { json: "application/json" });
      const parsed = WhatIfInput.safeParse(jsonBodyOf(request));
      if (!parsed.success) throw invalidBody(faultsOf(parsed.error));
      const shared = sharedOf(parsed.data);
      const found = organisationsOf(
        parsed.data.kind,
        "organisations",
        parsed.data.organisations,
        dependencies.graph,
      );
      const faults = [...("path" in shared ? [shared] : []), ...found.faults];
      if ("path" in shared || faults.length > 0) throw invalidBody(faults);
      const { yearlyCost, shareSaved } = parsed.data;
      const costs = { yearlyCost: yearlyCost ?? null, shareSaved: shareSaved ?? defaultShareSaved };
      const question = { asAt, evidence: new Set(evidence) };
      response
        .set("Cache-Control", "no-store")
        .json(whatIfAnswer(dependencies, shared, found.nodes, costs, question));
    },
  });
  return router;
}

/** The word of the vocabulary that is asked about, or the fault of a word that is in none. */
function sharedOf(input: WhatIfInput): WouldBeShared | Fault {
  const [slug, known, vocabulary] =
    input.kind === "post"
      ? [input.role, postRoleOf(input.role), postRoles]
      : [input.function, sharedFunctionOf(input.function), sharedFunctions];
  if (known !== null) return { kind: input.kind, slug, name: known.name };
  return {
    path: input.kind === "post" ? "role" : "function",
    message: `“${slug.slice(0, 80)}” is not in the vocabulary`,
    allowed: vocabulary.map((word) => word.slug),
  };
}
