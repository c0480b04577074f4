import MiniSearch from "minisearch";
import type { NodeKind } from "../../geodata/model/kinds.ts";
import { searchKey } from "../../geodata/model/plainNames.ts";
import type { SearchHit } from "../contract/search.ts";
import type { CollaborationGraph, GraphNode } from "../graph/collaborationGraph.ts";

/** One thing found: a node's identifier, or the position of a town, and what of it was recognised. */
export type Found = {
  id: string | null;
  town: number | null;
  matched: SearchHit["matched"];
  score: number;
};

/** Finds everything that a typed text can mean, the likeliest first. */
export type SearchIndex = { find: (text: string) => Found[] };

type Entry = { key: string; name: string; official: string };

/** Areas come before the organisations in them, and those before the hundreds of practices. */
const weightOfKind: Readonly<Record<NodeKind, number>> = {
  ccg: 6,
  stp: 5,
  county: 4.5,
  district: 4,
  region: 4,
  trust: 3,
  csu: 3,
  grouping: 2,
  hospital: 1.6,
  post: 1.5,
  function: 1.5,
  practice: 1,
};
const weightOfTown = 3.5;

/**
 * Indexes every node and town by name (folded as people type: see searchKey), code and postcode.
 * Names match on beginnings and, where that finds nothing, forgive a slip in longer words; codes and postcodes
 * match on beginnings only.
 */
export function searchIndex(graph: CollaborationGraph): SearchIndex {
  const names = new MiniSearch<Entry>({
    idField: "key",
    fields: ["name", "official"],
    tokenize: (text) => searchKey(text).split(" "),
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      combineWith: "AND",
      boost: { name: 2 },
    },
  });
  const nodes = graph.network.mapNodes((_, node) => node);
  names.addAll(nodes.map((node) => ({ key: node.id, name: node.name, official: node.officialName })));
  names.addAll(graph.towns.map(({ name }, town) => ({ key: `town ${town}`, name, official: name })));
  const postcodes = nodes
    .filter((node) => node.postcode !== null)
    .map((node) => ({ node, postcode: squeezed(node.postcode ?? "") }));
  return {
    find: (text) => {
      const found = new Map<string, Found>();
      const keep = (hit: Found) => {
        const key = hit.id ?? `town ${hit.town}`;
        const known = found.get(key);
        if (known === undefined || known.score < hit.score) found.set(key, hit);
      };
      for (const hit of byCode(graph, text)) keep(hit);
      for (const hit of byPostcode(postcodes, text)) keep(hit);
      for (const hit of byName(names, graph, text)) keep(hit);
      return [...found.values()].sort(
        (one, other) => other.score - one.score || ((one.id ?? "") < (other.id ?? "") ? -1 : 1),
      );
    },
  };
}

function byCode(graph: CollaborationGraph, text: string): Found[] {
  const code = text.trim().toUpperCase();
  const bare = code.slice(code.indexOf(":") + 1);
  if (bare.length < 2) return [];
  // Letters alone are far more often the start of a name than of a code, so they must be the whole code.
  const mayBegin = /\d/.test(bare);
  const found: Found[] = [];
  for (const [known, ids] of graph.idsByCode) {
    if (known !== bare && !(mayBegin && known.startsWith(bare))) continue;
    for (const id of ids) {
      const node = graph.network.getNodeAttributes(id);
      // Arrangements have no code that anybody would type; the rest of their identifier is ours.
      if (node.ods === null && node.ons === null) continue;
      const exact = known === bare ? 1000 : 300;
      const matched = node.ods?.toUpperCase().startsWith(bare) ? "ods" : "ons";
      found.push({ id, town: null, matched, score: exact + weightOfKind[node.kind] });
    }
  }
  return found;
}

function byPostcode(postcodes: readonly { node: GraphNode; postcode: string }[], text: string): Found[] {
  const typed = squeezed(text);
  if (!/^[A-Z]{1,2}\d[A-Z\d]*$/.test(typed) || typed.length < 2) return [];
  return postcodes
    .filter(({ postcode }) => postcode.startsWith(typed))
    .map(({ node }) => ({
      id: node.id,
      town: null,
      matched: "postcode",
      score: 100 + weightOfKind[node.kind],
    }));
}

function byName(names: MiniSearch<Entry>, graph: CollaborationGraph, text: string): Found[] {
  const asked = searchKey(text);
  if (asked === "") return [];
  const exact = names.search(asked);
  const hits = exact.length > 0 ? exact : names.search(asked, { fuzzy: forgiven });
  return hits.map(({ id, score }): Found => {
    const key = String(id);
    const town = key.startsWith("town ") ? Number(key.slice("town ".length)) : null;
    const node = town === null ? graph.network.getNodeAttributes(key) : null;
    const weight = node === null ? weightOfTown : weightOfKind[node.kind];
    const name = searchKey(node?.name ?? graph.towns[town ?? -1]?.name ?? "");
    const bonus = name === asked ? 4 : name.startsWith(asked) ? 2 : 1;
    return {
      id: node?.id ?? null,
      town,
      matched: node === null ? "place" : "name",
      score: Math.min(score, 40) ** 0.5 * weight * bonus,
    };
  });
}

/** How much of a word may be wrong: a fifth of it, and nothing of a short one. */
const forgiven = (term: string) => (term.length >= 5 ? 0.2 : false);

const squeezed = (text: string) => text.toUpperCase().replace(/\s+/g, "");
