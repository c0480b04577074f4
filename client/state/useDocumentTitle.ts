import { useEffect } from "react";

/** Names the page in the tab and the history, so that Back's list can be read. */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? "Footprint mapper" : `${title} · Footprint mapper`;
  }, [title]);
}
