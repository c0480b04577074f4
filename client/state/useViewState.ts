import { useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { withCarried } from "./ownParts.ts";
import { readViewState, type ViewState, writeViewState } from "./viewState.ts";

type Change = Partial<ViewState> | ((current: ViewState) => Partial<ViewState>);

/**
 * The state in the address bar, with what other views showed when they were left, and the one way to change it. `replace` changes the address without a new
 * step in the history: for what Back should not walk through, such as moving the map or typing a filter.
 */
export function useViewState(): [ViewState, (change: Change, options?: { replace?: boolean }) => void] {
  const address = useSearch({ strict: false }) as ViewState;
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const state = useMemo(() => withCarried(pathname, address), [pathname, address]);
  const change = useCallback(
    (wanted: Change, options: { replace?: boolean } = {}) => {
      // Two changes in one moment must both count, so the newest address is read, not the rendered one.
      const current = withCarried(pathname, readViewState(window.location.search));
      const patch = typeof wanted === "function" ? wanted(current) : wanted;
      const href = `${pathname}${writeViewState({ ...current, ...patch })}`;
      void navigate({ href, replace: options.replace ?? false });
    },
    [navigate, pathname],
  );
  return [state, change];
}
