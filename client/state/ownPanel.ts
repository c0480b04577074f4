import type { SearchMiddleware } from "@tanstack/react-router";
import type { ViewState } from "./viewState.ts";

/**
 * Keeps `as` in the addresses of a view only where it names one of that view's own parts: every link carries the whole
 * state along, and `as=graph` of the collaboration view means nothing on the map.
 */
export function ownPanel(panels: Readonly<Record<string, string>>): {
  middlewares: SearchMiddleware<ViewState>[];
} {
  return {
    middlewares: [
      ({ search, next }) => {
        const wanted = next(search);
        const isOwn = typeof wanted.as === "string" && Object.hasOwn(panels, wanted.as);
        return isOwn ? wanted : { ...wanted, as: null };
      },
    ],
  };
}
