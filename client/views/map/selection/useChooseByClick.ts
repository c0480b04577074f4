import { useCallback } from "react";
import { useViewState } from "../../../state/useViewState.ts";
import { selectionAfterClick } from "./selectionAfterClick.ts";

/** Chooses an area or lets it go; `clicks` is how many came in quick succession, see selectionAfterClick. */
export function useChooseByClick(): (id: string, clicks?: number) => void {
  const [, change] = useViewState();
  return useCallback(
    (id, clicks = 1) => change(({ selected }) => ({ selected: selectionAfterClick(selected, id, clicks) })),
    [change],
  );
}
