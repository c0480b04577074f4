import { isDeepStrictEqual } from "node:util";
import type { CompiledNode, CompiledTie } from "../../geodata/model/artefacts.ts";
import type { RegisterBody } from "../contract/register.ts";
import { type AnyTie, tiesOf } from "../contract/tiesOf.ts";
import { postRoleOfSource } from "../domain/sharing/postRoles.ts";
import { sharedFunctionOfSource } from "../domain/sharing/sharedFunctions.ts";
import { impliedInForceApril2016 } from "../graph/inForce.ts";
import type { NodeAndTies } from "../graph/replaceNode.ts";
import type { BaselineEntry } from "./baseline.ts";

/** The dataset of what people entered here. It is no file of the compiler, so the list of sources does not have it. */
export const registerDataset = "register";

const edgeKinds = { post: "shares-post", function: "shares-function", grouping: "member-of" } as const;

/**
 * An entry as a node of the graph with its ties: the way back from baselineEntries. What a body does not say
 * (the source's own slug, the official name, the dataset of a tie nobody touched) comes from the baseline entry
 * it lies over, as long as the body does not gainsay it.
 */
export function nodeOfBody(id: string, body: RegisterBody, baseline: BaselineEntry | null): NodeAndTies {
  const asCompiled = new Map(baseline?.ties.map((tie) => [tie.id, tie]));
  const times = new Map<string, number>();
  const ties = tiesOf(body).map((tie) => {
    const time = (times.get(tie.organisation) ?? 0) + 1;
    times.set(tie.organisation, time);
    const made = tieOf(id, body, tie, time);
    const compiled = asCompiled.get(made.id);
    if (compiled === undefined) return made;
    return isDeepStrictEqual({ ...made, dataset: compiled.dataset }, compiled) ? compiled : made;
  });
  return { node: nodeOf(id, body, baseline?.node ?? null), ties: [...ties, ...(baseline?.ownTies ?? [])] };
}

function nodeOf(id: string, body: RegisterBody, baseline: CompiledNode | null): CompiledNode {
  return {
    id,
    kind: body.kind,
    name: body.name,
    officialName: baseline?.name === body.name ? baseline.officialName : body.name,
    ods: null,
    ons: null,
    footprintNumber: null,
    position: null,
    postcode: null,
    acute: null,
    purpose: body.kind === "grouping" ? body.purpose : null,
    slug: slugOf(body, baseline),
    note: body.note,
    datasets: baseline?.datasets ?? [],
  };
}

/** The source's own slug while it still means what the body says, else ours; a grouping has none of ours. */
function slugOf(body: RegisterBody, baseline: CompiledNode | null): string | null {
  const source = baseline?.slug ?? null;
  switch (body.kind) {
    case "post":
      return source !== null && postRoleOfSource(source)?.slug === body.role ? source : body.role;
    case "function":
      return source !== null && sharedFunctionOfSource(source)?.slug === body.function
        ? source
        : body.function;
    case "grouping":
      return baseline?.purpose === body.purpose ? source : null;
  }
}

function tieOf(id: string, body: RegisterBody, tie: AnyTie, time: number): CompiledTie {
  const kind = edgeKinds[body.kind];
  const { organisation, validFrom, validTo, seenBy, datesAsWritten, evidence, sources, note } = tie;
  return {
    id: `${kind}/${organisation}/${id}${time === 1 ? "" : `/${time}`}`,
    kind,
    source: organisation,
    target: id,
    targetName: null,
    role: body.kind === "grouping" ? roleInGrouping(organisation) : tie.as,
    deliveryModel: body.kind === "function" ? body.deliveryModel : null,
    share: null,
    km: null,
    crossing: null,
    validFrom,
    validTo,
    seenBy,
    datesAsWritten,
    evidence,
    inForceApril2016: tie.inForceApril2016 ?? impliedInForceApril2016(tie),
    note,
    sources,
    dataset: registerDataset,
  };
}

/** Councils take part in groupings of the NHS as partners; everybody else is simply a member. */
function roleInGrouping(organisation: string): string | null {
  return /^(?:county|district):/.test(organisation) ? "partner" : null;
}
