import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { formatCount } from "../../components/format.ts";
import type { Grouping } from "../../map/groupings.ts";
import { hoveredNow, onHovered, useHoveredId } from "../../map/hoverStore.ts";
import type { England } from "../../state/england.ts";
import styles from "./HoverTip.module.css";
import { groupingFacts, placeFacts, type TipFact } from "./tipFacts.ts";

type HoverTipProps = {
  england: England;
  groupings: readonly Grouping[];
  /** The value areas are coloured by, in words; `null` where they are not coloured by one. */
  factOf: (id: string) => TipFact | null;
  /** Names of points, which are no areas. */
  pointNames: ReadonlyMap<string, TipFact>;
  frame: RefObject<HTMLElement | null>;
};

const delayMs = 80;

/** A small card beside the pointer that names what is under it and the groupings that lie there. */
export function HoverTip({ england, groupings, factOf, pointNames, frame }: HoverTipProps) {
  const id = useHoveredId();
  const [shownId, setShownId] = useState<string | null>(null);
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (id === null) {
      setShownId(null);
      return;
    }
    const timer = window.setTimeout(() => setShownId(id), delayMs);
    return () => window.clearTimeout(timer);
  }, [id]);

  useLayoutEffect(() => {
    if (shownId === null) return;
    const follow = () => {
      if (card.current !== null && frame.current !== null) placeBeside(card.current, frame.current);
    };
    follow();
    return onHovered(follow);
  }, [shownId, frame]);

  // The keyboard's mark has the list to name it; a tip there would cover what it points at.
  if (shownId === null || hoveredNow()?.pointer === null) return null;
  const area = england.byId.get(shownId);
  const point = pointNames.get(shownId);
  if (area === undefined) {
    if (point === undefined) return null;
    return (
      <div ref={card} className={styles.tip} aria-hidden="true">
        <strong>{point.term}</strong>
        <span className={styles.quiet}>{point.text}</span>
      </div>
    );
  }
  const value = factOf(shownId);
  const facts = [...placeFacts(england, area), ...groupingFacts(groupings, area)];
  return (
    <div ref={card} className={styles.tip} aria-hidden="true">
      <strong>{area.name}</strong>
      <span className={styles.quiet}>
        {formatCount(area.people)} people
        {area.ods !== null && ` · ${area.ods}`}
      </span>
      {value !== null && (
        <span>
          {value.term}: <strong>{value.text}</strong>
        </span>
      )}
      <dl className={styles.facts}>
        {facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const gap = 18;

/** Right of and below the pointer where there is room, else on its other side: never under it. */
function placeBeside(card: HTMLElement, frame: HTMLElement): void {
  const pointer = hoveredNow()?.pointer;
  if (pointer === null || pointer === undefined) return;
  const box = frame.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const x = pointer.x - box.left;
  const y = pointer.y - box.top;
  const left = x + gap + width <= box.width ? x + gap : Math.max(4, x - gap - width);
  const top = y + gap + height <= box.height ? y + gap : Math.max(4, y - gap - height);
  card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
