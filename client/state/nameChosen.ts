import type { ProblemDocument } from "../../server/contract/common.ts";
import { listed } from "../components/inWords.ts";
import type { England } from "./england.ts";
import { quoted } from "./quoted.ts";

/**
 * The areas of England that a text may name: by identifier, by kind with either code, or by a bare code, in any
 * case of letters, as the server reads them.
 */
export function areasNamed(england: England, text: string): string[] {
  if (england.byId.has(text)) return [text];
  const asked = text.toUpperCase();
  const found: string[] = [];
  for (const { id, kind, code, ods } of england.byId.values()) {
    const names = [code, ods].flatMap((name) => (name === null ? [] : [name, `${kind}:${name}`]));
    if (names.some((name) => name.toUpperCase() === asked)) found.push(id);
  }
  return found;
}

/** Why the server could not say what one part of the selection is, as a sentence fit to show. */
export function unnamedSentence(text: string, problem: ProblemDocument | null): string {
  const near = (problem?.choices ?? []).map(({ name, id }) => `${name} (${id})`);
  if (problem?.code === "ambiguous-code") return `${quoted(text)} names several things: ${listed(near)}.`;
  const hint = near.length === 0 ? "" : ` Codes like it are those of ${listed(near)}.`;
  return `Nothing here has the code ${quoted(text)}.${hint}`;
}
