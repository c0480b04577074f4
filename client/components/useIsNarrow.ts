import { useSyncExternalStore } from "react";

/** Where the layout turns to one column; the style sheets use the same width. Paper has no sheets to pull up. */
const narrow = "screen and (max-width: 760px)";

/** Whether the window is so narrow that panels become sheets. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(narrow);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => window.matchMedia(narrow).matches,
  );
}
