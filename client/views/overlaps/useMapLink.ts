import { useNavigate } from "@tanstack/react-router";
import { type MouseEvent, useCallback, useMemo } from "react";
import { forMap, type MapWish, mapAddress } from "../../state/mapAddress.ts";
import { useViewState } from "../../state/useViewState.ts";
import { readViewState, writeViewState } from "../../state/viewState.ts";

/** The address and click of a link to the map, for MapAnchor. */
export type MapLink = { href: string; onClick: (event: MouseEvent) => void };

/**
 * Makes links to the map. A table has hundreds of them, and the router's own link component listens to the
 * address once for each; here one listener serves a whole panel. Without overlays named, the second layer is drawn.
 */
export function useMapLink(): (selected: readonly string[], wish?: Partial<MapWish>) => MapLink {
  const [current] = useViewState();
  const navigate = useNavigate();
  // As text it stays the same while only the view's own state changes, and with it every link and row.
  const address = writeViewState(forMap(current));
  const state = useMemo(() => readViewState(address), [address]);
  return useCallback(
    (selected, wish = {}) => {
      const href = mapAddress(state, { areas: state.first, overlays: [state.second], selected, ...wish });
      return {
        href,
        onClick: (event) => {
          if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          void navigate({ href });
        },
      };
    },
    [navigate, state],
  );
}
