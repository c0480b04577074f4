import { useMemo } from "react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { placeName } from "../../components/layerWords.ts";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import { FitHeader } from "./FitHeader.tsx";
import { FlowPanel } from "./FlowPanel.tsx";
import { fitRows, rowsWithin } from "./fitRows.ts";
import { LayerChoosers } from "./LayerChoosers.tsx";
import { MatrixPanel } from "./MatrixPanel.tsx";
import { NestingList } from "./NestingList.tsx";
import { nestingSummary } from "./nestingWords.ts";
import type { OverlapsPanel } from "./overlapsPanels.ts";

type LayerPairProps = { england: England; panel: Exclude<OverlapsPanel, "groupings"> };

/** Two layers held against each other: how they fit in a sentence, then the chosen way of looking at it. */
export function LayerPair({ england, panel }: LayerPairProps) {
  const [{ first, second, within: withinId }] = useViewState();
  const within = withinId === null ? null : (england.byId.get(withinId) ?? null);
  const everywhere = useMemo(() => fitRows(england, first, second), [england, first, second]);
  const rows = useMemo(() => rowsWithin(england, everywhere, within), [england, everywhere, within]);
  if (first === second) {
    return (
      <>
        <LayerChoosers england={england} />
        <EmptyState title="Choose two different layers">
          A layer fits itself exactly. Pick another one to see what nests in it and what is cut.
        </EmptyState>
      </>
    );
  }
  const part = within === null ? null : nestingSummary(rows, first, second, placeName(within));
  return (
    <>
      <LayerChoosers england={england} />
      <FitHeader england={england} first={first} second={second} part={part} />
      {panel === "list" && <NestingList rows={rows} />}
      {panel === "matrix" && <MatrixPanel england={england} everywhere={everywhere} within={within} />}
      {panel === "flow" && <FlowPanel england={england} everywhere={everywhere} within={within} />}
    </>
  );
}
