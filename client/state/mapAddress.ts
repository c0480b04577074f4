import type { AreaKind } from "../../geodata/model/kinds.ts";
import { type ViewState, writeViewState } from "./viewState.ts";

/** What the map is to show: areas chosen on it, the layer they are drawn from, and lines drawn over it. */
export type MapWish = { areas: AreaKind; overlays: readonly string[]; selected: readonly string[] };

/**
 * What of the state goes along to the map: what the person had set there (colour, date, overlays), but not the
 * camera, so that the map can turn to what is chosen, nor what belongs to this view alone; Back brings that again.
 */
export function forMap(state: ViewState): ViewState {
  return {
    ...state,
    selected: [],
    at: null,
    as: null,
    sets: [],
    within: null,
    fit: "all",
    find: "",
    weigh: "first",
    whom: null,
    what: null,
    cost: null,
    saved: 100,
    entry: null,
    sql: "",
    given: "",
    query: null,
    see: "table",
    axes: null,
    order: null,
    on: [],
    purposes: [],
    weights: [],
    unknown: "count",
    layout: "ties",
    group: "stp",
    open: [],
    hulls: "groups",
    compare: "stp",
    method: "louvain",
    resolution: "1",
    side: "both",
    to: null,
  };
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
