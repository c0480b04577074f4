import type { SerialisedGraph } from "../../../../server/contract/graph.ts";
import { sharedFunctions } from "../../../../server/domain/sharing/sharedFunctions.ts";
import { vocabularySlugOf } from "../../../../server/domain/sharing/sharedThing.ts";

/** One thing that at least two of the organisations share at the date. */
export type SharedToday = {
  id: string;
  name: string;
  kind: "post" | "function" | "grouping";
  /** The word of the vocabulary for a post or function; `null` where it has none. */
  slug: string | null;
  /** Who of those asked about takes part. */
  organisations: string[];
};

const kinds: readonly SharedToday["kind"][] = ["post", "function", "grouping"];

/** What any two or more of these organisations are recorded as sharing: what most of them share first, posts before functions. */
export function sharedToday(graph: SerialisedGraph, organisations: readonly string[]): SharedToday[] {
  const asked = new Set(organisations);
  const taking = new Map<string, Set<string>>();
  for (const { source, target } of graph.edges) {
    if (!asked.has(source)) continue;
    taking.set(target, (taking.get(target) ?? new Set()).add(source));
  }
  return graph.nodes
    .flatMap(({ key, attributes }): SharedToday[] => {
      const kind = kinds.find((each) => each === attributes.kind);
      const who = taking.get(key);
      if (kind === undefined || who === undefined || who.size < 2) return [];
      return [
        {
          id: key,
          name: attributes.name,
          kind,
          slug: kind === "grouping" ? null : vocabularySlugOf(kind, attributes.slug),
          organisations: [...who],
        },
      ];
    })
    .sort(
      (one, other) =>
        other.organisations.length - one.organisations.length ||
        kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
        one.name.localeCompare(other.name, "en"),
    );
}

/** Functions of the vocabulary, in its order, without those in `slugs` and without the one for everything else. */
export function otherFunctions(slugs: ReadonlySet<string>): { slug: string; name: string }[] {
  return sharedFunctions
    .filter(({ slug }) => slug !== "other" && !slugs.has(slug))
    .map(({ slug, name }) => ({ slug, name }));
}
