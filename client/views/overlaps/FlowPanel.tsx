import { useMemo } from "react";
import { placeName } from "../../components/layerWords.ts";
import type { Area, England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import { FlowDiagram } from "./FlowDiagram.tsx";
import type { FitRow } from "./fitRows.ts";
import { overlapMatrix } from "./overlapMatrix.ts";
import { PairsTable } from "./PairsTable.tsx";
import { PartNote } from "./PartNote.tsx";
import { Section } from "./Section.tsx";
import { usePartDrawn } from "./usePartDrawn.ts";

type FlowPanelProps = { england: England; everywhere: readonly FitRow[]; within: Area | null };

/** Where the people of each area of the first layer live in the second, as a flow, for one part of England. */
export function FlowPanel({ england, everywhere, within }: FlowPanelProps) {
  const [{ first, second }] = useViewState();
  const part = usePartDrawn(england, first, everywhere, within);
  const matrix = useMemo(() => overlapMatrix(england, part.rows), [england, part.rows]);
  return (
    <>
      <Section title={part.place === null ? "All of England" : placeName(part.place)}>
        <PartNote part={part} first={first} second={second} />
        <FlowDiagram matrix={matrix} first={first} second={second} />
      </Section>
      <PairsTable rows={part.rows} place={part.place === null ? null : placeName(part.place)} />
    </>
  );
}
