import type { Fault } from "../contract/common.ts";
import { refusalOf, refusalOfAddress } from "../domain/sharing/textRules.ts";
import { pathText } from "./inputFaults.ts";

/**
 * Faults of every text anywhere in what was sent, by its place: nobody can be named in a field that a list of
 * fields forgot. What is handed in has been through its schema, so it is never deep.
 */
export function checkTexts(value: unknown, path: readonly PropertyKey[] = []): Fault[] {
  if (typeof value === "string") {
    const message = path.at(-1) === "url" ? refusalOfAddress(value) : refusalOf(value);
    return message === null ? [] : [{ path: pathText(path), message }];
  }
  if (typeof value !== "object" || value === null) return [];
  const parts: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return parts.flatMap(([step, part]) => checkTexts(part, [...path, step]));
}
