import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { announce } from "../../../../components/announce.ts";
import { Button } from "../../../../components/Button.tsx";
import { findByTyping } from "../../../map/listbox/findByTyping.ts";
import { listboxAction } from "../../../map/listbox/listboxKeys.ts";
import { useTyping } from "../../../map/listbox/useTyping.ts";
import { inCommon, type Neighbour } from "../neighbours.ts";
import type { VisibleGraph, VisibleNode } from "../visibleGraph.ts";
import styles from "./GraphList.module.css";
import { besides, type ListPlace } from "./listMove.ts";
import { listOrder } from "./listOrder.ts";
import { markDetail } from "./markDetail.ts";

type GraphListProps = {
  graph: VisibleGraph;
  /** The groups by identifier. */
  groups: ReadonlyMap<string, { name: string }>;
  neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  chosen: ReadonlySet<string>;
  /** Called with the mark the list stands at, and with `null` when it is left. */
  onActive: (id: string | null) => void;
  /** Enter or a click: a group opens, an organisation is chosen. */
  onEnter: (id: string, isAdding: boolean) => void;
  /** Space: chosen as it is, a group too. */
  onChoose: (id: string, isAdding: boolean) => void;
};

const listId = "graph-list";

/**
 * The graph for the keyboard: every mark by name. Up and down walk the list, left and right walk round the neighbours of
 * the mark one stands at, Enter opens a group or chooses a CCG, Space chooses either, letters find.
 */
export function GraphList({
  graph,
  groups,
  neighbours,
  chosen,
  onActive,
  onEnter,
  onChoose,
}: GraphListProps) {
  const [isShown, setShown] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [place, setPlace] = useState<ListPlace | null>(null);
  const typing = useTyping();
  const list = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const listed = useMemo(() => listOrder(graph.nodes, groups), [graph.nodes, groups]);
  const marks = useMemo(() => listed.map(({ mark }) => mark), [listed]);
  const names = useMemo(() => marks.map(({ name }) => name), [marks]);
  const opening = useRef<{ id: string; row: number } | null>(null);
  const found = marks.findIndex(({ id }) => id === place?.active);
  const active = Math.max(0, found);

  useEffect(() => {
    // Going to where the keyboard stood would pull the list away from under a pointer that presses on it.
    if (isFocused && !isPressed.current)
      list.current?.querySelector(`#${listId}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [isFocused, active]);

  const standAt = (next: ListPlace) => {
    setPlace(next);
    onActive(next.active);
  };
  const stand = (row: number) => {
    const id = marks[row]?.id;
    if (id !== undefined) standAt({ active: id, around: id, turn: 0 });
  };
  useEffect(() => {
    const opened = opening.current;
    // Until the graph has opened it, the group itself is still in its row.
    if (opened === null || marks.some(({ id }) => id === opened.id)) return;
    opening.current = null;
    const mark = marks[opened.row];
    if (mark === undefined) return;
    setPlace({ active: mark.id, around: mark.id, turn: 0 });
    onActive(mark.id);
  }, [marks, onActive]);
  const beside = (step: 1 | -1, mark: VisibleNode) => {
    const from = place ?? { active: mark.id, around: mark.id, turn: 0 };
    const next = besides(from, step, neighbours);
    if (next === null) return announce(`${mark.name} has no ties drawn.`);
    standAt(next);
    announce(besideSentence(graph, neighbours, next));
  };
  const choose = (mark: VisibleNode, act: GraphListProps["onChoose"], isAdding: boolean) => {
    const isLetGo = chosen.has(mark.id) && (isAdding || chosen.size === 1);
    act(mark.id, isAdding);
    announce(isLetGo ? `${mark.name} is let go.` : chosenSentence(mark, neighbours.get(mark.id) ?? []));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    isPressed.current = false;
    const mark = marks[active];
    if (mark === undefined || event.metaKey || event.altKey) return;
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      event.preventDefault();
      return beside(event.key === "ArrowRight" ? 1 : -1, mark);
    }
    const action = listboxAction(event.key, active, marks.length, typing.isTyping(event.timeStamp));
    if (action === null) return;
    event.preventDefault();
    if (action.kind !== "find") typing.end();
    if (action.kind === "go") stand(action.to);
    if (action.kind === "toggle") choose(mark, onChoose, event.shiftKey || event.ctrlKey);
    if (action.kind === "open" && mark.kind === "organisation") {
      choose(mark, onEnter, event.shiftKey || event.ctrlKey);
    }
    if (action.kind === "open" && mark.kind === "group") {
      onEnter(mark.id, false);
      // Its CCGs take its place in the list, the first of them at its row.
      opening.current = { id: mark.id, row: active };
      announce(`${mark.name} opened: ${mark.members.length} CCGs in its place.`);
    }
    if (action.kind === "find") {
      const row = findByTyping(names, typing.add(action.letter, event.timeStamp), active);
      if (row !== null) stand(row);
    }
  };

  const isSeen = isShown || isFocused;
  return (
    <div className={styles.twin} data-seen={isSeen}>
      <Button aria-expanded={isShown} aria-controls={listId} onClick={() => setShown(!isShown)}>
        List
      </Button>
      <div className={isSeen ? styles.panel : "visually-hidden"}>
        <div
          ref={list}
          id={listId}
          role="listbox"
          tabIndex={0}
          className={styles.list}
          aria-label="Organisations and groups in the graph. Enter opens a group or chooses a CCG, Space chooses, left and right go round those it is tied to."
          aria-multiselectable="true"
          aria-activedescendant={marks.length === 0 ? undefined : `${listId}-${active}`}
          onKeyDown={onKeyDown}
          onFocus={() => {
            setFocused(true);
            if (!isPressed.current) stand(active);
          }}
          onBlur={() => {
            setFocused(false);
            isPressed.current = false;
            onActive(null);
          }}
          onPointerDown={() => {
            isPressed.current = true;
          }}
          onPointerLeave={() => onActive(null)}
        >
          {listed.map(({ mark, isInside }, row) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and names its active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox's keys do the same
            <div
              key={mark.id}
              id={`${listId}-${row}`}
              role="option"
              aria-selected={chosen.has(mark.id)}
              data-active={isFocused && row === active}
              data-inside={isInside}
              className={styles.option}
              onPointerMove={() => onActive(mark.id)}
              onClick={(event) => {
                setPlace({ active: mark.id, around: mark.id, turn: 0 });
                onEnter(mark.id, event.shiftKey || event.ctrlKey || event.metaKey);
              }}
            >
              <span className={styles.tick} aria-hidden="true">
                {chosen.has(mark.id) ? "✓" : mark.kind === "group" ? "▪" : "•"}
              </span>
              <span className={styles.name}>
                {mark.name}{" "}
                <span className={styles.quiet}>{markDetail(mark, neighbours.get(mark.id)?.length ?? 0)}</span>
              </span>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function chosenSentence({ name }: VisibleNode, others: readonly Neighbour[]): string {
  return `${name} is chosen: ${others.length === 0 ? "no ties drawn" : `tied to ${others.length} of those drawn`}.`;
}

function besideSentence(
  graph: VisibleGraph,
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
  { active, around, turn }: ListPlace,
): string {
  const nameOf = (id: string) => graph.nodes.find((node) => node.id === id)?.name ?? id;
  const others = neighbours.get(around) ?? [];
  if (turn === 0) return `Back at ${nameOf(around)}.`;
  const ties = others[turn - 1]?.ties ?? [];
  return `${nameOf(active)}, ${turn} of ${others.length} tied to ${nameOf(around)}: ${inCommon(ties)}.`;
}
