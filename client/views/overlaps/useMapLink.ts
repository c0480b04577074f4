import { useCallback, useMemo } from "react";
import { type Anchor, useAnchor } from "../../components/useAnchor.ts";
import { forMap, type MapWish, mapAddress } from "../../state/mapAddress.ts";
import { useViewState } from "../../state/useViewState.ts";
import { readViewState, writeViewState } from "../../state/viewState.ts";

/**
 * Makes links to the map, one listener to the address serving a whole panel. Without overlays named, the second layer
 * is drawn.
 */
export function useMapLink(): (selected: readonly string[], wish?: Partial<MapWish>) => Anchor {
  const [current] = useViewState();
  const anchor = useAnchor();
  // As text it stays the same while only the view's own state changes, and with it every link and row.
  const address = writeViewState(forMap(current));
  const state = useMemo(() => readViewState(address), [address]);
  return useCallback(
    (selected, wish = {}) =>
      anchor(mapAddress(state, { areas: state.first, overlays: [state.second], selected, ...wish })),
    [anchor, state],
  );
}
