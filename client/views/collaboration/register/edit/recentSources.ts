import { z } from "zod";
import { Citation } from "../../../../../server/contract/common.ts";

const place = "register-recent-sources";
const mostKept = 12;

/** Sources given in this browser lately, the latest first. A browser that keeps nothing has none. */
export function recentSources(): Citation[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(place) ?? "[]");
    return z.array(Citation).catch([]).parse(kept);
  } catch {
    // Storage can be forbidden, and what is in it can be anything: then nothing is offered.
    return [];
  }
}

/** Remembers the sources of what was just saved. */
export function rememberSources(sources: readonly Citation[]): void {
  try {
    window.localStorage.setItem(place, JSON.stringify(distinctSources([...sources, ...recentSources()])));
  } catch {
    // Storage can be forbidden or full: then they are typed again.
  }
}

/** Each source once, in order, and no more than are read through in a list. */
export function distinctSources(sources: readonly Citation[]): Citation[] {
  const bySaying = new Map(
    sources.map((source) => [`${source.title}\n${source.publisher}\n${source.date}\n${source.url}`, source]),
  );
  return [...bySaying.values()].slice(0, mostKept);
}
