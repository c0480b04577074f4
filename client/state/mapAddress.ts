import type { AreaKind } from "../../geodata/model/kinds.ts";
import { ownState } from "./ownParts.ts";
import { type ViewState, writeViewState } from "./viewState.ts";

/** What the map is to show: areas chosen on it, the layer they are drawn from, and lines drawn over it. */
export type MapWish = { areas: AreaKind; overlays: readonly string[]; selected: readonly string[] };

/**
 * What of the state goes along to the map: what the person had set there (colour, date, overlays), but not the
 * camera, so that the map can turn to what is chosen, nor what belongs to another view; Back brings that again.
 */
export function forMap(state: ViewState): ViewState {
  return { ...ownState("map", state), selected: [], at: null };
}

/** The address of the map with these areas chosen; `state` as `forMap` gives it. */
export function mapAddress(state: ViewState, { areas, overlays, selected }: MapWish): string {
  return `/${writeViewState({
    ...state,
    areas,
    overlays: [...new Set([...state.overlays, ...overlays])].filter((overlay) => overlay !== areas),
    selected: [...selected],
  })}`;
}
