import { groupsLayout } from "./groupsLayout.ts";
import type { LayoutAsked, LayoutHub, Places } from "./layoutGraph.ts";
import { middleOf } from "./middleOf.ts";
import { placesLayout } from "./placesLayout.ts";
import { tiesLayout } from "./tiesLayout.ts";

/** Lays a graph out as it is asked for; the same graph always lies the same. */
export function placesOf({ layout, nodes, hubs, ties }: LayoutAsked): Places {
  switch (layout) {
    case "places":
      return withHubs(placesLayout(nodes), hubs);
    case "groups":
      return withHubs(groupsLayout(nodes), hubs);
    case "ties":
      return tiesLayout(nodes, hubs, ties);
  }
}

/** Places with each hub in the middle of its marks. */
function withHubs(places: Places, hubs: readonly LayoutHub[]): Places {
  return { ...places, ...Object.fromEntries(hubs.map(({ id, marks }) => [id, middleOf(places, marks)])) };
}
