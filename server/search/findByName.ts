import MiniSearch, { type SearchResult } from "minisearch";
import { searchKey } from "../../geodata/model/plainNames.ts";
import type { CollaborationGraph } from "../graph/collaborationGraph.ts";
import { type Found, weightOf, weightOfTown } from "./found.ts";

type Entry = { key: string; name: string; official: string };

/** No name has more words that tell it from others; a longer text is cut here, so that no search is long. */
const mostWords = 12;

/** Finds nodes and towns by name; `replace` takes up a node of the graph that changed, came or went. */
type NameFinder = { find: (text: string) => Found[]; replace: (id: string) => void };

/**
 * Indexes every node and town by name, folded as people type (see searchKey). Names match on beginnings of
 * words; where that finds nothing but practices whose names begin otherwise, a slip in a longer word is forgiven.
 */
export function nameFinder(graph: CollaborationGraph): NameFinder {
  const names = new MiniSearch<Entry>({
    idField: "key",
    fields: ["name", "official"],
    tokenize: (text) => searchKey(text).split(" "),
    processTerm: (term) => term,
    searchOptions: { prefix: mayBegin, combineWith: "AND", boost: { name: 2 } },
  });
  const entryOf = (id: string): Entry => {
    const { name, officialName } = graph.network.getNodeAttributes(id);
    return { key: id, name, official: officialName };
  };
  names.addAll(graph.network.mapNodes(entryOf));
  names.addAll(graph.towns.map(({ name }, town) => ({ key: `town ${town}`, name, official: name })));

  return {
    find: (text) => {
      const asked = [...new Set(searchKey(text).split(" "))].slice(0, mostWords).join(" ");
      if (asked === "") return [];
      const found = names.search(asked).map((result) => foundAs(graph, result, asked));
      if (found.some(({ isSure }) => isSure)) return found.map(({ hit }) => hit);
      const forgiven = names
        .search(asked, { fuzzy: slipAllowed })
        .map((result) => foundAs(graph, result, asked));
      return forgiven.map(({ hit }) => hit);
    },
    replace: (id) => {
      if (names.has(id)) names.discard(id);
      if (graph.network.hasNode(id)) names.add(entryOf(id));
    },
  };
}

/** A lone letter begins half the words there are: it counts as a beginning only while it is being typed. */
function mayBegin(term: string, position: number, terms: string[]): boolean {
  return term.length > 1 || position === terms.length - 1;
}

/** How much of a word may be wrong: a fifth of it, and nothing of a short one. */
const slipAllowed = (term: string) => (term.length >= 5 ? 0.2 : false);

/** A result as a hit; `isSure` where no slip needs to be thought of. */
function foundAs(
  graph: CollaborationGraph,
  { id, score }: SearchResult,
  asked: string,
): { hit: Found; isSure: boolean } {
  const key = String(id);
  const town = key.startsWith("town ") ? Number(key.slice("town ".length)) : null;
  const node = town === null ? graph.network.getNodeAttributes(key) : null;
  const name = searchKey(node?.name ?? graph.towns[town ?? -1]?.name ?? "");
  const bonus = name === asked ? 4 : name.startsWith(asked) ? 2 : 1;
  const weight = node === null ? weightOfTown : weightOf(node);
  return {
    hit: {
      id: node?.id ?? null,
      town,
      matched: node === null ? "place" : "name",
      score: Math.min(score, 40) ** 0.5 * weight * bonus,
    },
    isSure: node?.kind !== "practice" || bonus > 1,
  };
}
