import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Grouping, groupingsOf } from "../../map/groupings.ts";
import { groupingsQuery } from "../../map/mapQueries.ts";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";

/** The arrangements known at the date and on the evidence of the address. */
export function useGroupings(england: England): {
  list: readonly Grouping[];
  isPending: boolean;
  failure: Error | null;
} {
  const [{ asAt, evidence }] = useViewState();
  const graph = useQuery(groupingsQuery(asAt, evidence));
  const list = useMemo(
    () => (graph.data === undefined ? none : groupingsOf(england, graph.data)),
    [england, graph.data],
  );
  return { list, isPending: graph.isPending, failure: graph.error };
}

const none: readonly Grouping[] = [];
