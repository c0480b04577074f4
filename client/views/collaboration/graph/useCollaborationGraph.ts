import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type {
  CollaborationProjection,
  CommunitiesAnswer,
} from "../../../../server/contract/collaboration.ts";
import { spelledOut } from "../../../../server/contract/spelledOut.ts";
import { collaborationQuery, communitiesQuery } from "../../../api/graphQueries.ts";
import type { Grouping } from "../../../map/groupings.ts";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { type KnownGroupings, useGroupings } from "../../map/useGroupings.ts";
import { type CollaborationGroups, collaborationGroups } from "./collaborationGroups.ts";
import { aloneFill, type CommunityColours, communityColours } from "./communityColours.ts";
import { communitiesQuestion, graphQuestion } from "./graphQuestion.ts";
import { groupingHulls, groupingsOfCcgs, outlinedPurpose } from "./groupingHulls.ts";
import { useLayout } from "./layout/useLayout.ts";
import { type GraphScene, graphScene, groupHulls, radiusOf, type SceneHull } from "./picture/graphScene.ts";
import { type VisibleGraph, visibleGraph } from "./visibleGraph.ts";

/** The graph that the address asks for. */
export type CollaborationGraph = {
  projection: CollaborationProjection;
  groups: CollaborationGroups;
  graph: VisibleGraph;
  /** `null` while the first places are reckoned. */
  scene: GraphScene | null;
  /** True where the last answer, or its communities, stands to another question than the address asks. */
  isStale: boolean;
  /** Why the address's own answer could not be had; `null` where it is here or on its way. */
  failure: Error | null;
  /** Asks again. */
  retry: () => void;
  /** The communities that were asked for; `null` where they were not, or are not here yet. */
  communities: { answer: CommunitiesAnswer; colours: CommunityColours } | null;
  /** Why the communities that were asked for are not drawn; `null` where they are, or were not asked for. */
  communitiesFailure: Error | null;
  /** Every arrangement of the date, from which outlines can be chosen. */
  groupings: KnownGroupings;
  /** The groupings that outlines are drawn round; empty where none were asked for, or none has a CCG in it. */
  outlined: readonly Grouping[];
};

export type GraphAnswer =
  | { state: "pending" }
  | { state: "failed"; error: Error; retry: () => void }
  | { state: "ready"; shown: CollaborationGraph };

/** Everything the graph's panel shows, from the address to the places of the marks. */
export function useCollaborationGraph(england: England): GraphAnswer {
  const [state] = useViewState();
  const { group, open, hulls: hullsAsked, unknown } = state;
  // Without groups there is nothing to arrange by.
  const layout = group === "none" && state.layout === "groups" ? "ties" : state.layout;
  const answer = useQuery({
    ...collaborationQuery(graphQuestion(state, unknown)),
    select: withRoom,
    // Every answer is another one, and comparing what very many share pair by pair would take longer than drawing it.
    structuralSharing: false,
  });
  const communities = useQuery({
    ...communitiesQuery(communitiesQuestion(state)),
    enabled: hullsAsked === "communities",
  });
  const projection = useLast(answer.data);
  const groups = useMemo(() => collaborationGroups(england, group), [england, group]);
  const graph = useMemo(() => {
    if (projection === undefined) return nothing;
    const opened = new Set(open);
    return visibleGraph(projection, { ...groups, isOpen: (id) => opened.has("all") || opened.has(id) });
  }, [projection, groups, open]);
  const askOf = useCallback(
    (drawn: VisibleGraph) => ({
      layout,
      nodes: drawn.nodes.map(({ id, group: home, people, longitude, latitude }) => ({
        id,
        group: home,
        radius: radiusOf(people, layout),
        longitude,
        latitude,
      })),
      hubs: drawn.hubs.map(({ id, marks }) => ({ id, marks })),
      ties: drawn.lines.map(({ source, target, weight }) => ({ source, target, weight })),
    }),
    [layout],
  );
  const laid = useLayout(graph, askOf);
  const isAsked = hullsAsked === "communities";
  const answered = isAsked ? communities.data : undefined;
  const found = useMemo(
    () =>
      answered === undefined ? null : { answer: answered, colours: communityColours(england, answered) },
    [england, answered],
  );
  const groupings = useGroupings(england);
  const purpose = outlinedPurpose(hullsAsked);
  const outlined = useMemo(
    () => (purpose === null ? [] : groupingsOfCcgs(groupings.list, purpose)),
    [groupings.list, purpose],
  );
  const scene = useMemo(() => {
    if (laid === null || laid.drawn === nothing) return null;
    const outlines =
      hullsAsked === "groups"
        ? groupHulls(laid.drawn, groups)
        : purpose !== null
          ? groupingHulls(outlined)
          : (found?.answer.items ?? []).map(
              ({ name, members }, place): SceneHull => ({
                name,
                colour: found?.colours.palette[place] ?? aloneFill,
                members: members.map(({ id }) => id),
                hatch: null,
              }),
            );
    return graphScene(laid.drawn, laid.places, groups, outlines, laid.layout, found?.colours ?? null);
  }, [laid, groups, hullsAsked, found, purpose, outlined]);
  const retry = () => void answer.refetch();
  if (answer.isError && projection === undefined) return { state: "failed", error: answer.error, retry };
  if (projection === undefined) return { state: "pending" };
  return {
    state: "ready",
    shown: {
      projection,
      groups,
      graph,
      scene,
      isStale: answer.data === undefined || (isAsked && communities.isPlaceholderData),
      failure: answer.data === undefined ? answer.error : null,
      retry,
      communities: found,
      communitiesFailure: isAsked ? communities.error : null,
      groupings,
      outlined,
    },
  };
}

/** More than this the pictures and the table cannot take: some four groupings of all CCGs. What is left out is told. */
const mostSpelledOut = 100_000;

const withRoom = (projection: CollaborationProjection) => spelledOut(projection, mostSpelledOut);

/** Stands for the graph while nothing has been answered. */
const nothing: VisibleGraph = { nodes: [], ties: [], lines: [], hubs: [], undrawn: [], markOf: new Map() };

/** The newest value there was: what is on its way or has failed leaves the last one in sight, which React Query's keepPreviousData does not. */
function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
