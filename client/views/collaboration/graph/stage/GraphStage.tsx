import { useCallback, useMemo } from "react";
import { commonKindWords } from "../../../../../server/domain/sharing/commonKinds.ts";
import { formatDate } from "../../../../components/format.ts";
import { listed } from "../../../../components/inWords.ts";
import { useIsNarrow } from "../../../../components/useIsNarrow.ts";
import { hoveredNow, setHovered, useHoveredId } from "../../../../map/hoverStore.ts";
import type { England } from "../../../../state/england.ts";
import { useViewState } from "../../../../state/useViewState.ts";
import { inCommon, type Neighbour } from "../neighbours.ts";
import { GraphPicture } from "../picture/GraphPicture.tsx";
import type { Emphasis } from "../picture/seenPicture.ts";
import { someOf } from "../someOf.ts";
import type { CollaborationGraph } from "../useCollaborationGraph.ts";
import type { GraphChoice } from "../useGraphChoice.ts";
import { GraphList } from "./GraphList.tsx";
import { GraphMap } from "./GraphMap.tsx";
import styles from "./GraphStage.module.css";

type GraphStageProps = {
  england: England;
  shown: CollaborationGraph;
  neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  choice: GraphChoice;
  /** True where this browser cannot draw the graph. */
  isUnable: boolean;
  onUnable: () => void;
};

/** The graph and the map, side by side or one at a time, with one selection and one thing pointed at between them. */
export function GraphStage({ england, shown, neighbours, choice, isUnable, onUnable }: GraphStageProps) {
  const [{ side }] = useViewState();
  const isNarrow = useIsNarrow();
  const seen = isUnable || (isNarrow && side === "both") ? "graph" : side;
  const { graph, scene } = shown;
  const { chosen, near, choose, openGroup } = choice;
  const hoveredId = useHoveredId();
  const pointed = hoveredId === null ? null : (graph.markOf.get(hoveredId) ?? hoveredId);
  const emphasis = useMemo((): Emphasis => ({ chosen, near, pointed }), [chosen, near, pointed]);
  const kindOf = useMemo(() => new Map(graph.nodes.map(({ id, kind }) => [id, kind])), [graph]);
  const thingOf = useMemo(() => new Map(graph.hubs.map(({ id, thing }) => [id, thing])), [graph]);
  const point = useCallback((id: string | null, pointer: { x: number; y: number } | null) => {
    if (id === null && hoveredNow() === null) return;
    setHovered(id === null ? null : { id, pointer });
  }, []);
  const enter = useCallback(
    (id: string, isAdding: boolean) => {
      if (kindOf.get(id) === "group") openGroup(id);
      else choose(thingOf.get(id) ?? id, isAdding);
    },
    [kindOf, thingOf, openGroup, choose],
  );
  return (
    <div className={styles.stage}>
      <div className={styles.pictures} data-seen={seen}>
        {seen !== "map" && (
          <section className={styles.picture} aria-label="Graph">
            {isUnable ? (
              <p className={styles.unable} role="alert">
                This browser can draw neither graph nor map, as it has no WebGL 2. The list here and the table
                below hold all of it.
              </p>
            ) : scene === null ? (
              <p className={styles.unable} role="status">
                Arranging the graph…
              </p>
            ) : (
              <GraphPicture
                scene={scene}
                emphasis={emphasis}
                label={`Graph of ${graph.nodes.length} organisations and groups and the ties among them at ${formatDate(shown.projection.attributes.asAt)}; the list and the table say the same`}
                onPoint={point}
                onChoose={enter}
                onUnable={onUnable}
              />
            )}
            <GraphList
              graph={graph}
              groups={shown.groups.groups}
              neighbours={neighbours}
              chosen={chosen}
              onActive={(id) => setHovered(id === null ? null : { id, pointer: null })}
              onEnter={enter}
              onChoose={choose}
            />
          </section>
        )}
        {seen !== "graph" && (
          <section className={`${styles.picture} ${styles.map}`} aria-label="Map">
            <GraphMap england={england} shown={shown} chosen={chosen} onChoose={choose} />
          </section>
        )}
      </div>
      <div className={styles.under} data-pointed={pointed !== null}>
        <p className={styles.caption}>
          <Key shown={shown} />
          {graph.undrawn.length > 0 && (
            <> No lines are drawn for what more than a hundred marks share: {someOf(graph.undrawn)}.</>
          )}
        </p>
        {pointed !== null && (
          <p className={styles.pointed} aria-hidden="true">
            <Pointed id={pointed} shown={shown} neighbours={neighbours} chosen={chosen} />
          </p>
        )}
      </div>
    </div>
  );
}

function Key({ shown: { graph, groups, communities, outlined } }: { shown: CollaborationGraph }) {
  const hasClosed = graph.nodes.some(({ kind }) => kind === "group");
  return (
    <>
      {communities === null &&
        groups.groups.size > 0 &&
        "Colours, here and on the map: groups, so that neighbours differ. "}
      {communities !== null &&
        `Colours, here and on the map: communities; grey: CCGs without a tie in force that weighs anything${hasClosed ? "; pale blue: closed groups with several" : ""}. `}
      {outlined.length > 0 &&
        "Hatched outlines, here and on the map: groupings; white marks: CCGs and groups in none of them. "}
      Squares: groups, with the CCGs in them counted and, as a bar below, the share of the pairs inside that
      are linked; click one to open it. Circles: CCGs. Sizes: people.{" "}
      {communities === null && groups.divided.size > 0 && "Divided circles: people in several groups. "}
      Thicker lines: more in common. Small marks where lines meet: one thing that more than four share.
    </>
  );
}

type PointedProps = {
  id: string;
  shown: CollaborationGraph;
  neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  chosen: ReadonlySet<string>;
};

/** What the pointer is on, and what it has in common with what is chosen. */
function Pointed({ id, shown, neighbours, chosen }: PointedProps) {
  const node = shown.graph.nodes.find((each) => each.id === id);
  const hub = shown.graph.hubs.find((each) => each.id === id);
  if (hub !== undefined) {
    return (
      <>
        <strong>{hub.name}</strong> · {commonKindWords[hub.kind].singular} that {hub.marks.length} of those
        drawn have in common
      </>
    );
  }
  if (node === undefined) return <>{shown.groups.groups.get(id)?.name ?? " "}</>;
  const others = neighbours.get(id) ?? [];
  const within = shown.outlined
    .filter(({ members }) => members.some((member) => member.id === node.id))
    .map(({ name }) => name);
  const withChosen = others.filter((other) => chosen.has(other.id));
  return (
    <>
      <strong>{node.name}</strong>
      {node.kind === "group" && ` · ${node.members.length} CCGs, ${node.pairsInside} pairs linked inside`}
      {` · ${others.length === 0 ? "no ties to others" : `tied to ${others.length} of those drawn`}`}
      {node.kind === "organisation" && within.length > 0 && ` · in ${listed(within)}`}
      {withChosen.map((other) => ` · with ${nameOf(shown, other.id)}: ${inCommon(other.ties)}`).join("")}
    </>
  );
}

function nameOf({ graph }: CollaborationGraph, id: string): string {
  return graph.nodes.find((node) => node.id === id)?.name ?? id;
}
