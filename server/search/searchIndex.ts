import type { CollaborationGraph } from "../graph/collaborationGraph.ts";
import { findByCode } from "./findByCode.ts";
import { nameFinder } from "./findByName.ts";
import { postcodeFinder } from "./findByPostcode.ts";
import type { Found } from "./found.ts";

/** Finds everything that a typed text can mean, the likeliest first. */
export type SearchIndex = {
  find: (text: string) => Found[];
  /** Takes up a post, function or grouping of the graph that changed, came or went. */
  replace: (id: string) => void;
};

/** Indexes every node and town by name, code and postcode; what several of them find counts once, at its best. */
export function searchIndex(graph: CollaborationGraph): SearchIndex {
  const names = nameFinder(graph);
  const findByPostcode = postcodeFinder(graph);
  return {
    replace: names.replace,
    find: (text) => {
      const found = new Map<string, Found>();
      for (const hit of [...findByCode(graph, text), ...findByPostcode(text), ...names.find(text)]) {
        const key = hit.id ?? `town ${hit.town}`;
        const known = found.get(key);
        if (known === undefined || known.score < hit.score) found.set(key, hit);
      }
      return [...found.values()].sort(
        (one, other) => other.score - one.score || ((one.id ?? "") < (other.id ?? "") ? -1 : 1),
      );
    },
  };
}
