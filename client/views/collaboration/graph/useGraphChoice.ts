import { useCallback, useMemo } from "react";
import { useViewState } from "../../../state/useViewState.ts";
import { havingOf } from "./chosen/thingOf.ts";
import type { Neighbour } from "./neighbours.ts";
import type { CollaborationGraph } from "./useCollaborationGraph.ts";
import { withHomesOf } from "./useOpenChosen.ts";

/** What is chosen and how to choose, see useGraphChoice. */
export type GraphChoice = ReturnType<typeof useGraphChoice>;

/** What the address has chosen, as marks of the graph, and the ways to choose and to open. */
export function useGraphChoice(
  { graph, groups, projection }: Pick<CollaborationGraph, "graph" | "groups" | "projection">,
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
) {
  const [{ selected }, change] = useViewState();
  const chosen = useMemo(() => {
    const marks = new Set(graph.nodes.map(({ id }) => id));
    return new Set(
      selected.flatMap((id) => {
        const mark = graph.markOf.get(id);
        if (mark !== undefined) return [mark];
        const hubs = graph.hubs.filter(({ thing }) => thing === id);
        if (hubs.length > 0) return hubs.map((hub) => hub.id);
        if (marks.has(id)) return [id];
        // A group that is open is chosen as its members, and what a few share as those who share it.
        const members = graph.nodes.filter(({ group }) => group === id).map((node) => node.id);
        if (members.length > 0) return members;
        return havingOf(projection, id).flatMap((node) => graph.markOf.get(node.id) ?? []);
      }),
    );
  }, [graph, projection, selected]);
  const near = useMemo(() => {
    if (chosen.size === 0) return null;
    return new Set([
      ...[...chosen].flatMap((id) => (neighbours.get(id) ?? []).map((other) => other.id)),
      ...graph.hubs.filter(({ id }) => chosen.has(id)).flatMap((hub) => hub.marks),
    ]);
  }, [chosen, neighbours, graph]);

  /** Chooses one thing alone, or with what is chosen; what is chosen alone is let go. An organisation's group opens. */
  const choose = useCallback(
    (id: string, isAdding = false) =>
      change((current) => {
        const isChosen = current.selected.includes(id);
        const others = isAdding ? current.selected.filter((other) => other !== id) : [];
        const isLetGo = isChosen && (isAdding || current.selected.length === 1);
        return {
          selected: isLetGo ? others : [...others, id],
          open: isLetGo ? current.open : withHomesOf([id], current.open, groups.groupOf),
          to: null,
        };
      }),
    [change, groups],
  );
  /** Chooses all of these and nothing else, and opens their groups; what is chosen so already is let go. */
  const chooseAll = useCallback(
    (ids: readonly string[]) =>
      change(({ selected: before, open }) => {
        if (isSameChoice(before, ids)) return { selected: [], to: null };
        return { selected: [...ids], open: withHomesOf(ids, open, groups.groupOf), to: null };
      }),
    [change, groups],
  );
  const openGroup = useCallback(
    (id: string) => change(({ open }) => ({ open: [...new Set([...open, id])], selected: [id], to: null })),
    [change],
  );
  const closeGroup = useCallback(
    (id: string) =>
      change(({ open }) => {
        const opened = open.includes("all") ? [...groups.groups.keys()] : open;
        return { open: opened.filter((other) => other !== id) };
      }),
    [change, groups],
  );
  return { chosen, near, choose, chooseAll, openGroup, closeGroup };
}

/** Whether these and no others are chosen, in any order. */
export function isSameChoice(selected: readonly string[], ids: readonly string[]): boolean {
  const chosen = new Set(selected);
  return chosen.size === ids.length && ids.every((id) => chosen.has(id));
}
