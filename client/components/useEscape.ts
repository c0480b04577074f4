import { useEffect } from "react";

/**
 * Calls `backOut` when Escape is pressed and nothing nearer has taken it: an open dialog, a drawing on the
 * map or a field being typed in each back out of themselves first.
 */
export function useEscape(backOut: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      const isTaken = target?.closest(
        "input:not([type=radio], [type=checkbox]), select, textarea, [role=dialog]",
      );
      if (isTaken === null || isTaken === undefined) backOut();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [backOut]);
}
