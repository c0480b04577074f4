import type { InForce } from "../../model/kinds.ts";

/**
 * Whether something was in force on 1 April 2016, from the words of a row. The words decide by their start:
 * yes, likely, unknown, no. Three need a choice, and the words themselves go into the note:
 * "partly" is likely, for something was in place; "believed" is unknown, for no source was seen; "yes
 * (programme); committee date unknown" is likely, for the programme was there and its committee may not have been.
 * Where both a fund and officers are answered for, a post takes the officers' answer.
 * `null` where the words are none of these.
 */
export function parseInForce(words: string, kind: "post" | "function" | "grouping"): InForce | null {
  const officers = /;\s*(yes|likely|unknown|no)\s*\(two AOs\)/.exec(words)?.[1];
  const text = (kind === "post" ? officers : undefined) ?? words;
  if (/^(partly\b|yes \(programme\); committee date unknown)/.test(text)) return "likely";
  if (text === "believed") return "unknown";
  const answer = /^(yes|likely|unknown|no)\b/.exec(text)?.[1];
  return answer === undefined ? null : (answer as InForce);
}
