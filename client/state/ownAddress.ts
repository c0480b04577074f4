import type { SearchMiddleware } from "@tanstack/react-router";
import type { clientPaths } from "../../server/contract/clientPaths.ts";
import { ownState } from "./ownParts.ts";
import type { ViewState } from "./viewState.ts";

/**
 * Keeps in the addresses of a view what it shows and nothing else, `as` only where it names one of its own panels:
 * every link is given the whole state, and a query or a layout of the graph means nothing on the map.
 */
export function ownAddress(
  view: keyof typeof clientPaths,
  panels: Readonly<Record<string, string>> = {},
): { middlewares: SearchMiddleware<ViewState>[] } {
  return {
    middlewares: [
      ({ search, next }) => {
        const wanted = ownState(view, next(search));
        const isOwn = typeof wanted.as === "string" && Object.hasOwn(panels, wanted.as);
        return isOwn ? wanted : { ...wanted, as: null };
      },
    ],
  };
}
