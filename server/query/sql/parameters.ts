import { tokensOf } from "../../domain/sql/tokens.ts";

/** What a query leaves open, by name without the colon, in the order they are first met. */
export type ParameterNames =
  | { kind: "named"; names: string[] }
  /** One that is not written as a colon and a name: SQLite would take it, and nobody could fill it in. */
  | { kind: "unnamed"; text: string; start: number };

/** Finds the named parameters of a query: `ccg` of `WHERE a = :ccg`. */
export function parameterNames(sql: string): ParameterNames {
  const names = new Set<string>();
  for (const { kind, text, start } of tokensOf(sql)) {
    if (kind !== "parameter") continue;
    if (!/^:[A-Za-z_]\w{0,63}$/.test(text)) return { kind: "unnamed", text, start };
    names.add(text.slice(1));
  }
  return { kind: "named", names: [...names] };
}

/**
 * A parameter's value as it is bound: text that is the plain writing of a number is that number, so that
 * `count(*) > :least` compares numbers whoever sends it. Against a column of text SQLite turns it into the same
 * text again; `00C` or `1e5` is no plain number and stays text.
 */
export function boundValue(value: string | number): string | number {
  if (typeof value === "number" || value === "") return value;
  const number = Number(value);
  return Number.isFinite(number) && String(number) === value ? number : value;
}
