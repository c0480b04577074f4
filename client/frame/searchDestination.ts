import { isAreaKind } from "../../geodata/model/kinds.ts";
import type { SearchHit } from "../../server/contract/search.ts";
import type { ViewState } from "../state/viewState.ts";

/** A key for one hit among its list: towns have no identifier, so their name stands in. */
export function hitKey(hit: SearchHit): string {
  return hit.id ?? `place:${hit.name}:${hit.detail}`;
}

/**
 * Where choosing a hit leads: an area is chosen on the map with its layer drawn; a town, a practice or a
 * grouping chooses the areas that hold it; anything that is no area opens its page.
 */
export function destinationOf(hit: SearchHit, state: ViewState) {
  if (hit.id !== null && isAreaKind(hit.kind)) return mapOf([hit.id], hit.kind, state);
  const [first] = hit.areas;
  if (hit.id === null || hit.kind === "practice" || hit.kind === "grouping") {
    if (first !== undefined && isAreaKind(first.kind)) {
      const sameLayer = hit.areas.filter((area) => area.kind === first.kind);
      const chosen = hit.kind === "grouping" ? sameLayer : sameLayer.slice(0, 1);
      return mapOf(
        chosen.map((area) => area.id),
        first.kind,
        state,
      );
    }
  }
  return { to: "/organisations/$id", params: { id: hit.id ?? hit.name }, search: state } as const;
}

function mapOf(selected: string[], areas: ViewState["areas"], state: ViewState) {
  // Without a camera in the address the map moves to what is chosen.
  return { to: "/", search: { ...state, areas, selected, at: null } } as const;
}
