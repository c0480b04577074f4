import type { CompiledNode, CompiledTie } from "../../geodata/model/artefacts.ts";
import type { RegisterBody, RegisterKind, RegisterTie } from "../contract/register.ts";
import { postRoleOfSource } from "../domain/sharing/postRoles.ts";
import { sharedFunctionOfSource } from "../domain/sharing/sharedFunctions.ts";

/** A post, function or grouping as the product's own data have it, and what it was read from. */
export type BaselineEntry = {
  id: string;
  kind: RegisterKind;
  body: RegisterBody;
  node: CompiledNode;
  /** What organisations are tied to it by. */
  ties: CompiledTie[];
  /** Ties of its own to something else, as of a locality to its CCG: they stay as they are. */
  ownTies: CompiledTie[];
};

/**
 * The register before anybody changed anything: every post, function and grouping of the compiled graph.
 * Throws where a post's or function's slug is in no vocabulary.
 */
export function baselineEntries(compiled: {
  nodes: readonly CompiledNode[];
  ties: readonly CompiledTie[];
}): Map<string, BaselineEntry> {
  const entries = new Map<string, BaselineEntry>();
  const tiesTo = tiesBy(compiled.ties, "target");
  const tiesFrom = tiesBy(compiled.ties, "source");
  for (const node of compiled.nodes) {
    if (node.kind !== "post" && node.kind !== "function" && node.kind !== "grouping") continue;
    const ties = tiesTo.get(node.id) ?? [];
    entries.set(node.id, {
      id: node.id,
      kind: node.kind,
      body: bodyOf(node, node.kind, ties),
      node,
      ties,
      ownTies: tiesFrom.get(node.id) ?? [],
    });
  }
  return entries;
}

function tiesBy(ties: readonly CompiledTie[], end: "source" | "target"): Map<string, CompiledTie[]> {
  const byEnd = new Map<string, CompiledTie[]>();
  for (const tie of ties) {
    const known = byEnd.get(tie[end]);
    if (known === undefined) byEnd.set(tie[end], [tie]);
    else known.push(tie);
  }
  return byEnd;
}

function bodyOf(node: CompiledNode, kind: RegisterKind, ties: readonly CompiledTie[]): RegisterBody {
  const common = { name: node.name, status: "recorded", note: node.note } as const;
  const slug = node.slug ?? "";
  switch (kind) {
    case "post":
      return {
        kind,
        ...common,
        role: known(postRoleOfSource(slug), node).slug,
        otherRole: null,
        holders: ties.map((tie) => ({ ...tieBodyOf(tie), as: asOf(tie), fte: null })),
        yearlyCost: null,
      };
    case "function":
      return {
        kind,
        ...common,
        function: known(sharedFunctionOfSource(slug), node).slug,
        otherFunction: null,
        deliveryModel: ties[0]?.deliveryModel ?? null,
        participants: ties.map((tie) => ({ ...tieBodyOf(tie), as: asOf(tie) })),
        yearlyCost: null,
      };
    case "grouping":
      return { kind, ...common, purpose: node.purpose ?? "custom", members: ties.map(tieBodyOf) };
  }
}

function known<Word>(word: Word | null, { id, slug }: CompiledNode): Word {
  if (word === null) throw new Error(`${id} has the slug ${slug}, which is in no vocabulary`);
  return word;
}

function tieBodyOf(tie: CompiledTie): RegisterTie {
  const { source, validFrom, validTo, seenBy, datesAsWritten, inForceApril2016, evidence, sources, note } =
    tie;
  return {
    organisation: source,
    validFrom,
    validTo,
    seenBy,
    datesAsWritten,
    inForceApril2016,
    evidence,
    sources,
    note,
  };
}

function asOf({ role }: CompiledTie): "host" | "partner" | null {
  return role === "host" || role === "partner" ? role : null;
}
