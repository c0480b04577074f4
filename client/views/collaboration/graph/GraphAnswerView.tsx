import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { commonWeightWords } from "../../../../server/domain/sharing/commonWeight.ts";
import { announce } from "../../../components/announce.ts";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { SourcesButton } from "../../../components/SourcesButton.tsx";
import { scrollBehaviour } from "../../../components/scrollBehaviour.ts";
import { useEscape } from "../../../components/useEscape.ts";
import { useIsNarrow } from "../../../components/useIsNarrow.ts";
import type { England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { AnswerState } from "./AnswerState.tsx";
import { CommunitiesNote } from "./CommunitiesNote.tsx";
import { CommunitiesTable } from "./CommunitiesTable.tsx";
import { ChosenPanel } from "./chosen/ChosenPanel.tsx";
import { CommunityControls } from "./controls/CommunityControls.tsx";
import { DateSlider } from "./controls/DateSlider.tsx";
import { GraphControls } from "./controls/GraphControls.tsx";
import { PicturesShown } from "./controls/PicturesShown.tsx";
import { TieFilters } from "./controls/TieFilters.tsx";
import styles from "./GraphPanel.module.css";
import { GroupingsNote } from "./GroupingsNote.tsx";
import { graphScopeId } from "./graphScopeId.ts";
import {
  insideSentence,
  linkedSentence,
  scopeSentence,
  timelessSentence,
  weightsSentence,
} from "./graphSentences.ts";
import { outlinedPurpose } from "./groupingHulls.ts";
import { LeftOut } from "./LeftOut.tsx";
import { neighboursOf } from "./neighbours.ts";
import { PairsTable } from "./PairsTable.tsx";
import { canDraw } from "./picture/canDraw.ts";
import { GraphStage } from "./stage/GraphStage.tsx";
import { TakeAway } from "./TakeAway.tsx";
import type { CollaborationGraph } from "./useCollaborationGraph.ts";
import { useGraphChoice } from "./useGraphChoice.ts";
import { useOpenChosen } from "./useOpenChosen.ts";

/** The graph when it is there: what it says in a sentence, its filters, the pictures, what is chosen, the table. */
export function GraphAnswerView({ england, shown }: { england: England; shown: CollaborationGraph }) {
  const [state, change] = useViewState();
  const { projection, graph, groups, isStale, failure, communities, communitiesFailure } = shown;
  const neighbours = useMemo(() => neighboursOf(graph.ties), [graph.ties]);
  const choice = useGraphChoice(shown, neighbours);
  useOpenChosen(groups);
  const [isUnable, setUnable] = useState(() => !canDraw());
  const unable = useCallback(() => setUnable(true), []);
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsking = isStale && failure === null;
  const sentence = linkedSentence(projection);
  const purpose = outlinedPurpose(state.hulls);
  const isNarrow = useIsNarrow();
  // Ties may all lie inside closed groups, which the groups' bars tell of.
  const isEmpty = projection.edges.length === 0;
  const isDrawn = graph.lines.some(({ isUnknown }) => isUnknown);
  const unplaced = state.unknown === "list" ? (isDrawn ? "drawn" : "inside") : "counted";
  const hasChosen = state.selected.length > 0;
  const last = state.selected.at(-1);
  const lastBefore = useRef(last);
  useEffect(() => {
    const isNew = last !== undefined && last !== lastBefore.current;
    lastBefore.current = last;
    // On a narrow screen what is told of a mark lies below the picture; who goes by the list keeps it before them.
    if (!isNew || !isNarrow || document.activeElement?.role === "listbox") return;
    panel.current?.querySelector("aside")?.scrollIntoView({ block: "nearest", behavior: scrollBehaviour() });
  }, [last, isNarrow]);
  const letGo = () => {
    // What is told of the choice goes, and the focus with it where it was in there.
    const aside = panel.current?.querySelector("aside");
    if (aside?.contains(document.activeElement) === true) heading.current?.focus({ preventScroll: true });
    change({ selected: [], to: null });
    announce("Nothing is chosen.");
  };
  useEscape(() => {
    if (hasChosen) letGo();
  });
  return (
    <div ref={panel} className={styles.panel} aria-busy={isAsking} data-asking={isAsking}>
      <div className={styles.lead}>
        <h2 ref={heading} tabIndex={-1} className={styles.sentence}>
          {sentence}
        </h2>
        <AnswerState shown={shown} sentence={sentence} heading={heading} />
        <p className={styles.scope} id={graphScopeId}>
          {insideSentence(projection, groups)} {timelessSentence(projection.attributes.on)}{" "}
          {scopeSentence(projection.attributes, unplaced)}{" "}
          <SourcesButton
            text="The weight of a tie"
            about={{
              label: "Weight of what two organisations have in common",
              period: null,
              estimate: false,
              formula: commonWeightWords,
              note: `It orders ties by how much of their work they touch; it says nothing of how well.${weightsSentence(projection.attributes)}`,
              datasets: [],
              sources: [],
            }}
            className={styles.how}
          >
            How is the weight of a tie counted?
          </SourcesButton>
        </p>
      </div>
      <Settings isFolded={isNarrow}>
        <TieFilters shown={shown} />
        <GraphControls shown={shown} />
      </Settings>
      {state.hulls === "communities" && (
        <div className={styles.communities}>
          <CommunityControls />
          {communities !== null && (
            <CommunitiesNote
              communities={communities.answer}
              hasClosed={graph.nodes.some(({ kind }) => kind === "group")}
              onOpenAll={() => change({ open: ["all"] })}
            />
          )}
        </div>
      )}
      {purpose !== null && <GroupingsNote shown={shown} purpose={purpose} choice={choice} />}
      {communitiesFailure !== null && (
        <p role="alert" className={styles.note}>
          The communities could not be had: {communitiesFailure.message}
        </p>
      )}
      <LeftOut projection={projection} />
      {isNarrow && <PicturesShown />}
      <div className={styles.stageAndPanel} data-chosen={hasChosen}>
        {isEmpty ? (
          <EmptyState title="No ties to draw">
            Nothing of these kinds is recorded as in force at this date and evidence. Choose another date,
            more kinds of tie, or show what nobody can place in time.
          </EmptyState>
        ) : (
          <GraphStage
            england={england}
            shown={shown}
            neighbours={neighbours}
            choice={choice}
            isUnable={isUnable}
            onUnable={unable}
          />
        )}
        {hasChosen && <ChosenPanel shown={shown} choice={choice} onLetGo={letGo} />}
      </div>
      <DateSlider />
      <div className={styles.tables}>
        {communities !== null && communities.answer.total > 0 && (
          <CommunitiesTable
            communities={communities.answer}
            colours={communities.colours}
            choice={choice}
            startsOpen={isUnable}
          />
        )}
        <PairsTable projection={projection} groups={groups} selected={state.selected} startsOpen={isUnable} />
      </div>
      <TakeAway />
    </div>
  );
}

/** What can be set; on a narrow screen folded away, so that the picture comes first. */
function Settings({ isFolded, children }: { isFolded: boolean; children: ReactNode }) {
  if (!isFolded) return children;
  return (
    <details className={styles.settings}>
      <summary>Ties, evidence and arrangement</summary>
      <div>{children}</div>
    </details>
  );
}
