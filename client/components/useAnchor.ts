import { useNavigate } from "@tanstack/react-router";
import { type MouseEvent, useCallback } from "react";

/** What makes an `a` a link within the product: its address, and a click that changes the view without loading anew. */
export type Anchor = { href: string; onClick: (event: MouseEvent) => void };

/**
 * Makes links within the product for where there are hundreds of them: the router's own link component listens to the
 * address once for each, and these not at all.
 */
export function useAnchor(): (href: string) => Anchor {
  const navigate = useNavigate();
  return useCallback(
    (href) => ({
      href,
      onClick: (event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void navigate({ href });
      },
    }),
    [navigate],
  );
}
