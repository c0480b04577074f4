import { useMemo, useRef, useState } from "react";
import { areaKindWords } from "../../../geodata/model/kinds.ts";
import { IconButton } from "../../components/Button.tsx";
import { Sheet } from "../../components/Sheet.tsx";
import { useEscape } from "../../components/useEscape.ts";
import { useIsNarrow } from "../../components/useIsNarrow.ts";
import { viewHeadingId } from "../../components/viewHeadingId.ts";
import { EnglandContext } from "../../map/EnglandContext.ts";
import { setHovered } from "../../map/hoverStore.ts";
import { PrintedMap } from "../../map/PrintedMap.tsx";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import { AreasInView } from "./AreasInView.tsx";
import { ControlsPanel } from "./ControlsPanel.tsx";
import { ListboxTwin } from "./listbox/ListboxTwin.tsx";
import { MapStage } from "./MapStage.tsx";
import styles from "./MapWorkspace.module.css";
import { colourWords, mapSentence } from "./mapSentence.ts";
import { PrintedKey } from "./PrintedKey.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { SelectionKeeper } from "./selection/SelectionKeeper.tsx";
import { SelectionPanel } from "./selection/SelectionPanel.tsx";
import { useSelectionEdits } from "./selection/useSelectionEdits.ts";
import { TableTwin } from "./table/TableTwin.tsx";
import { useAreaColours } from "./useAreaColours.ts";
import { useDrawing } from "./useDrawing.ts";
import { useFit } from "./useFit.ts";
import { useGroupings } from "./useGroupings.ts";

const sentenceId = "map-in-words";

/** Everything on the map's page, once England is here: the choices, the map, the selection and the table. */
export function MapWorkspace({ england }: { england: England }) {
  const [state] = useViewState();
  const isNarrow = useIsNarrow();
  const workspace = useRef<HTMLDivElement>(null);
  const [isFolded, setFolded] = useState(false);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [inView, setInView] = useState<readonly string[] | undefined>(undefined);
  const { drawing } = useDrawing(england, state.areas, state.shape);
  const { colours, isPending, failure } = useAreaColours(england, drawing, state.colour);
  const groupings = useGroupings(england);
  const fit = useFit(england, drawing, state, workspace);
  const chosen = useMemo(() => {
    const areas = state.selected.map((id) => england.byId.get(id));
    return new Set(areas.flatMap((area) => (area?.kind === state.areas ? [area.index] : [])));
  }, [england, state.selected, state.areas]);
  const { clear } = useSelectionEdits();
  useEscape(() => {
    if (state.selected.length > 0) clear();
  });
  const mapLabel = `Map of England by ${areaKindWords[state.areas].singular}`;
  const controls = (
    <ControlsPanel
      england={england}
      colours={colours}
      coloursPending={isPending}
      coloursFailure={failure}
      groupings={groupings}
      chosen={chosen}
    />
  );
  return (
    <EnglandContext value={england}>
      <SelectionKeeper england={england} />
      <h1 id={viewHeadingId} tabIndex={-1} className={`visually-hidden ${styles.heading}`}>
        {mapLabel}
      </h1>
      <SkipLinks hasSelection={state.selected.length > 0 && !isNarrow} />
      <div ref={workspace} className={styles.workspace} data-folded={isFolded}>
        {isNarrow ? (
          <div className={styles.controls}>
            <Sheet
              label="What the map shows"
              summary={`${areaKindWords[state.areas].short} ${state.shape}${colourWords(colours)}`}
              isOpen={isSheetOpen}
              onOpenChange={setSheetOpen}
            >
              {controls}
            </Sheet>
          </div>
        ) : (
          <section className={styles.controls} aria-label="What the map shows">
            <IconButton
              className={styles.fold ?? ""}
              label={isFolded ? "Show the choices" : "Fold the choices away"}
              aria-expanded={!isFolded}
              onClick={() => setFolded(!isFolded)}
            >
              {isFolded ? "»" : "«"}
            </IconButton>
            {!isFolded && controls}
          </section>
        )}
        <section className={styles.map} aria-label="Map">
          <p id={sentenceId} className="visually-hidden">
            {mapSentence(england, state, colours)}
          </p>
          <div className={styles.list}>
            <ListboxTwin
              england={england}
              {...(inView === undefined ? {} : { inView })}
              onActive={(id) => setHovered(id === null ? null : { id, pointer: null })}
            />
          </div>
          <MapStage
            england={england}
            drawing={drawing}
            colours={colours}
            groupings={groupings.list}
            chosen={chosen}
            fit={fit}
            label={mapLabel}
            describedBy={sentenceId}
          >
            <AreasInView england={england} drawing={drawing} onChange={setInView} />
            <PrintedMap label={mapLabel} hasScale={drawing.shape === "map"} />
          </MapStage>
          <PrintedKey
            england={england}
            state={state}
            colours={colours}
            groupings={groupings.list}
            chosen={chosen}
          />
        </section>
        <div className={styles.selection}>
          <SelectionPanel />
        </div>
        <div className={styles.table}>
          <TableTwin />
        </div>
      </div>
    </EnglandContext>
  );
}
