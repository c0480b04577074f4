import { areaKindWords, isAreaKind } from "../../geodata/model/kinds.ts";
import type { SearchAnswer, SearchHit } from "../contract/search.ts";
import { at } from "../domain/at.ts";
import type { AtomTable } from "../domain/atomTable.ts";
import type { CollaborationGraph, GraphNode } from "../graph/collaborationGraph.ts";
import { nodeReference } from "../graph/nodeReference.ts";
import { areasAtAtom, areasHolding } from "./areasHolding.ts";
import type { Found } from "./found.ts";
import type { SearchIndex } from "./searchIndex.ts";

type Country = { graph: CollaborationGraph; table: AtomTable; search: SearchIndex };

/** Areas carried with one hit: a region-wide arrangement would otherwise name a hundred CCGs. */
const mostAreas = 60;

/** The first `limit` things a typed text can mean, with what tells them apart and what to choose on the map. */
export function searchAnswer(country: Country, query: string, limit: number): SearchAnswer {
  const found = country.search.find(query);
  return {
    query,
    items: found.slice(0, limit).map((hit) => hitOf(country, hit)),
    total: found.length,
  };
}

function hitOf({ graph, table }: Country, { id, town, matched }: Found): SearchHit {
  if (id === null) {
    const { name, atom } = at(graph.towns, town ?? -1);
    const areas = areasAtAtom(graph, table, atom);
    return {
      id: null,
      kind: "place",
      name,
      detail: `Town in ${[...new Set(areas.filter(({ kind }) => kind !== "region").map((area) => area.name))].slice(0, 2).join(", ")}`,
      matched,
      areas: areas.map(nodeReference),
    };
  }
  const node = graph.network.getNodeAttributes(id);
  const areas = areasHolding(graph, table, node);
  return {
    id,
    kind: node.kind,
    name: node.name,
    detail: detailOf(graph, node, areas),
    matched,
    areas: areas.slice(0, mostAreas).map(nodeReference),
  };
}

function detailOf(graph: CollaborationGraph, node: GraphNode, areas: readonly GraphNode[]): string {
  const codes = [node.ods, node.ons].filter((code) => code !== null);
  switch (node.kind) {
    case "ccg":
    case "district":
    case "county":
    case "stp":
    case "region":
      return [areaKindWords[node.kind].short, ...codes].join(" · ");
    case "practice":
      return ["Practice", ...codes, areas[0]?.name, node.postcode].filter(isKnown).join(" · ");
    case "hospital": {
      const [trust] = graph.network.filterOutNeighbors(node.id, (_, other) => other.kind === "trust");
      const name = trust === undefined ? null : graph.network.getNodeAttribute(trust, "name");
      return ["Hospital", name, node.postcode].filter(isKnown).join(" · ");
    }
    case "trust":
      return [node.acute === true ? "Acute trust" : "Trust", ...codes].join(" · ");
    case "csu":
      return ["Commissioning support unit", ...codes].join(" · ");
    case "post":
    case "function":
      return [node.kind === "post" ? "Shared post" : "Shared function", partners(areas)].join(" · ");
    case "grouping":
      return [groupingWords(node), partners(areas)].join(" · ");
  }
}

function groupingWords({ purpose }: GraphNode): string {
  const words = (purpose ?? "grouping").replaceAll("-", " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function partners(areas: readonly GraphNode[]): string {
  const ccgs = areas.filter((area) => isAreaKind(area.kind));
  if (ccgs.length === 0) return "members not known";
  const [first, second] = ccgs;
  return ccgs.length <= 2
    ? [first, second].flatMap((ccg) => (ccg === undefined ? [] : [ccg.name])).join(" and ")
    : `${ccgs.length} members`;
}

const isKnown = (text: string | null | undefined): text is string => typeof text === "string";
