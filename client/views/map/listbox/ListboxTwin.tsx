import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { AreaKind } from "../../../../geodata/model/kinds.ts";
import { Button } from "../../../components/Button.tsx";
import { countOf } from "../../../components/layerWords.ts";
import type { Area, England } from "../../../state/england.ts";
import { useViewState } from "../../../state/useViewState.ts";
import { useChooseByClick } from "../selection/useChooseByClick.ts";
import { AreaOptions } from "./AreaOptions.tsx";
import { findByTyping } from "./findByTyping.ts";
import styles from "./ListboxTwin.module.css";
import { listboxId } from "./listboxId.ts";
import { listboxAction } from "./listboxKeys.ts";
import { useTyping } from "./useTyping.ts";

type ListboxTwinProps = {
  england: England;
  /** Identifiers of the areas in view; all of the layer where it is left out. */
  inView?: readonly string[];
  /** Called with the area the list stands at, and with `null` when the list is left. */
  onActive?: (id: string | null) => void;
};

/**
 * The map for the keyboard: the areas in view by name. Arrows move and the map shows where, Space chooses,
 * Enter opens the page, letters find. It is seen while the keyboard is in it or its button has shown it.
 */
export function ListboxTwin({ england, inView, onActive }: ListboxTwinProps) {
  const [state] = useViewState();
  const choose = useChooseByClick();
  const navigate = useNavigate();
  const typing = useTyping();
  const [isShown, setShown] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isPressed = useRef(false);
  const [activeId, setActiveId] = useState<string | null>(null);
  const areas = useMemo(() => areasByName(england, state.areas, inView), [england, state.areas, inView]);
  const names = useMemo(() => areas.map((area) => area.name), [areas]);
  const chosen = useMemo(() => new Set(state.selected), [state.selected]);
  const found = areas.findIndex((area) => area.id === activeId);
  const active = found === -1 ? 0 : found;

  const stand = (place: number) => {
    const area = areas[place];
    setActiveId(area?.id ?? null);
    onActive?.(area?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const area = areas[active];
    if (area === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = listboxAction(event.key, active, areas.length, typing.isTyping(event.timeStamp));
    if (action === null) return;
    event.preventDefault();
    // The map around the list has keys of its own, arrows among them.
    event.stopPropagation();
    if (action.kind === "go") stand(action.to);
    if (action.kind === "toggle") choose(area.id);
    if (action.kind === "open") {
      void navigate({ to: "/organisations/$id", params: { id: area.id }, search: state });
    }
    if (action.kind === "find") {
      const place = findByTyping(names, typing.add(action.letter, event.timeStamp), active);
      if (place !== null) stand(place);
    }
  };

  const isSeen = isShown || isFocused;
  return (
    <div className={styles.twin} data-seen={isSeen}>
      <Button aria-expanded={isShown} aria-controls={listboxId} onClick={() => setShown(!isShown)}>
        List
      </Button>
      <div className={isSeen ? styles.panel : "visually-hidden"}>
        <p className={styles.count}>
          {countOf(areas.length, state.areas)} {inView === undefined ? "" : "in view"}
        </p>
        <div
          id={listboxId}
          role="listbox"
          tabIndex={0}
          className={styles.list}
          aria-label="Areas on the map. Space chooses, Enter opens the page."
          aria-multiselectable="true"
          aria-activedescendant={areas.length === 0 ? undefined : `${listboxId}-${active}`}
          onKeyDown={onKeyDown}
          onFocus={() => {
            setFocused(true);
            // Going to where the keyboard stood would pull the list away from under a pointer that presses on it.
            if (!isPressed.current) stand(active);
          }}
          onPointerUp={() => {
            isPressed.current = false;
          }}
          onBlur={() => {
            setFocused(false);
            isPressed.current = false;
            onActive?.(null);
          }}
        >
          <AreaOptions
            listId={listboxId}
            areas={areas}
            active={isFocused ? active : null}
            onPress={(id) => {
              isPressed.current = true;
              setActiveId(id);
            }}
            chosen={chosen}
            onPoint={onActive}
            onChoose={choose}
          />
        </div>
      </div>
    </div>
  );
}

const byName = new Intl.Collator("en-GB");

function areasByName(england: England, kind: AreaKind, inView: readonly string[] | undefined): Area[] {
  const seen = inView === undefined ? null : new Set(inView);
  return england.areas[kind]
    .filter((area) => seen === null || seen.has(area.id))
    .sort((one, other) => byName.compare(one.name, other.name));
}
