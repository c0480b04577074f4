import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Grouping, groupingsOf } from "../../map/groupings.ts";
import { groupingsQuery } from "../../map/mapQueries.ts";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";

/** The arrangements of a date, as far as they are known. */
export type KnownGroupings = {
  list: readonly Grouping[];
  /** Ties of arrangements of which nobody knows whether they held at the date: in none of the list. */
  unknown: number;
  isPending: boolean;
  failure: Error | null;
};

/** The arrangements known at the date and on the evidence of the address. */
export function useGroupings(england: England): KnownGroupings {
  const [{ asAt, evidence }] = useViewState();
  const graph = useQuery(groupingsQuery(asAt, evidence));
  const list = useMemo(
    () => (graph.data === undefined ? none : groupingsOf(england, graph.data)),
    [england, graph.data],
  );
  return {
    list,
    unknown: graph.data?.attributes.tiesUnknown ?? 0,
    isPending: graph.isPending,
    failure: graph.error,
  };
}

const none: readonly Grouping[] = [];
