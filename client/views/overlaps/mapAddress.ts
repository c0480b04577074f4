import type { AreaKind } from "../../../geodata/model/kinds.ts";
import { type ViewState, writeViewState } from "../../state/viewState.ts";

/** What the map is to show: areas chosen on it, the layer they are drawn from, and lines drawn over it. */
export type MapWish = { areas: AreaKind; overlays: readonly string[]; selected: readonly string[] };

/**
 * The address of the map with these areas chosen. What else the person had set (colour, date, overlays)
 * stays; the camera goes, so that the map can turn to what is chosen.
 */
export function mapAddress(state: ViewState, { areas, overlays, selected }: MapWish): string {
  return `/${writeViewState({
    ...state,
    areas,
    overlays: [...new Set([...state.overlays, ...overlays])].filter((overlay) => overlay !== areas),
    selected: [...selected],
    at: null,
  })}`;
}
