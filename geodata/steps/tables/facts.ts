import type { CompiledNode, CompiledTie, Observation } from "../../model/artefacts.ts";
import { blankTie } from "../../model/blankTie.ts";
import type { CompileInput } from "../compileInput.ts";

/** Where tables are read from. */
export type Tables = Pick<CompileInput, "read" | "fileOf">;

/** What one table has to say. */
export interface Facts {
  nodes: CompiledNode[];
  ties: CompiledTie[];
  observations: Observation[];
}

/** Facts with nothing in what is not given. */
export function facts(some: Partial<Facts>): Facts {
  return { nodes: [], ties: [], observations: [], ...some };
}

type NodeBasics = Pick<CompiledNode, "id" | "kind" | "name" | "datasets">;

/** A node in which everything that is not given is unknown or does not apply; `officialName` falls back to `name`. */
export function compiledNode(given: NodeBasics & Partial<CompiledNode>): CompiledNode {
  return {
    officialName: given.name,
    ods: null,
    ons: null,
    footprintNumber: null,
    position: null,
    postcode: null,
    acute: null,
    purpose: null,
    slug: null,
    note: null,
    ...given,
  };
}

type TieBasics = Pick<
  CompiledTie,
  "kind" | "source" | "target" | "evidence" | "inForceApril2016" | "sources" | "dataset"
>;

/**
 * A tie in which everything that is not given is unknown or does not apply. Its identifier says what it ties
 * (`member-of/ccg:E38000042/stp:E54000003`), so it stays the same as long as the fact does.
 */
export function compiledTie(given: TieBasics & Partial<CompiledTie>): CompiledTie {
  return {
    id: `${given.kind}/${given.source}/${given.target}`,
    ...blankTie,
    ...given,
  };
}

/** The several things to say in one note, as sentences; `null` where there is nothing. */
export function noteOf(...sentences: (string | null)[]): string | null {
  const said = sentences.filter((sentence) => sentence !== null && sentence.trim() !== "");
  if (said.length === 0) return null;
  return said.map((sentence) => `${sentence?.trim().replace(/[.]+$/, "")}.`).join(" ");
}
