import { memo, useEffect, useRef } from "react";
import { formatPeopleShort } from "../../../components/format.ts";
import type { Area } from "../../../state/england.ts";
import styles from "./ListboxTwin.module.css";

type AreaOptionsProps = {
  listId: string;
  areas: readonly Area[];
  /** The option the keyboard stands at; `null` while the list has no focus. */
  active: number | null;
  chosen: ReadonlySet<string>;
  onPoint: ((id: string | null) => void) | undefined;
  /** Called when a pointer goes down on an option, before the list takes the focus. */
  onPress: (id: string | null) => void;
  /** Called with what was clicked and how many clicks came in quick succession. */
  onChoose: (id: string, clicks: number) => void;
};

/** The options of the list: name, people, and a tick where chosen. */
export function AreaOptions({ listId, areas, active, chosen, onPoint, onPress, onChoose }: AreaOptionsProps) {
  const options = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== null) options.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  if (areas.length === 0) return <p className={styles.empty}>No area is in view. Zoom out to see some.</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's way to what the listbox's keys do
    <div
      ref={options}
      role="presentation"
      onPointerDown={(event) => onPress(idAt(event.target))}
      onPointerMove={(event) => onPoint?.(idAt(event.target))}
      onPointerLeave={() => onPoint?.(null)}
      onClick={(event) => {
        const id = idAt(event.target);
        if (id !== null) onChoose(id, event.detail);
      }}
    >
      {areas.map((area, place) => (
        <Option
          key={area.id}
          domId={`${listId}-${place}`}
          area={area}
          isActive={place === active}
          isChosen={chosen.has(area.id)}
        />
      ))}
    </div>
  );
}

type OptionProps = { domId: string; area: Area; isActive: boolean; isChosen: boolean };

const Option = memo(function Option({ domId, area, isActive, isChosen }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and names its active option
    <div
      id={domId}
      role="option"
      aria-selected={isChosen}
      data-id={area.id}
      data-active={isActive}
      className={styles.option}
    >
      <span className={styles.tick} aria-hidden="true">
        {isChosen ? "✓" : ""}
      </span>
      <span className={styles.name}>{area.name}</span>
      <span className={styles.people}>{formatPeopleShort(area.people)}</span>
    </div>
  );
});

function idAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest("[data-id]")?.getAttribute("data-id") ?? null) : null;
}
