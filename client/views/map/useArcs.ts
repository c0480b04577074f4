import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { proposalsQuery } from "../../api/sharingQueries.ts";
import { proposedArcs, recordedArcs, type SharingArc } from "../../map/arcs/arcs.ts";
import { groupingsQuery } from "../../map/mapQueries.ts";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import { arcChoices } from "../../state/viewState.ts";

/** The lines the address asks for, at its date and evidence. */
export function useArcs(england: England): readonly SharingArc[] {
  const [{ arcs: asked, asAt, evidence }] = useViewState();
  const showsRecorded = arcChoices.some((choice) => choice !== "proposed" && asked.includes(choice));
  const showsProposed = asked.includes("proposed");
  const graph = useQuery({ ...groupingsQuery(asAt, evidence), enabled: showsRecorded });
  const proposals = useQuery({ ...proposalsQuery, enabled: showsProposed });
  return useMemo(
    () => [
      ...(showsRecorded && graph.data !== undefined ? recordedArcs(england, graph.data, new Set(asked)) : []),
      ...(showsProposed && proposals.data !== undefined ? proposedArcs(england, proposals.data) : []),
    ],
    [england, asked, showsRecorded, showsProposed, graph.data, proposals.data],
  );
}
