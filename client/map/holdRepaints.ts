import type { Map as MapLibre } from "maplibre-gl";

/** Inputs after which the page has an answer of its own to show: a tick, an outline, another legend. */
const answered = ["mouseup", "click", "change"] as const;

/**
 * Lets the page's answer to an input be painted before the map paints itself again, one frame later. MapLibre
 * repaints all of England at every click, though it looks no different, and without a graphics card that holds
 * the outline and the panel back by a tenth of a second and more. Movements of the map are not held back: they
 * ask for their next frame while they draw the last.
 */
export function holdRepaints(map: MapLibre): void {
  const repaint = map.triggerRepaint.bind(map);
  let isHeld = false;
  let isAsked = false;
  map.triggerRepaint = () => {
    if (isHeld) isAsked = true;
    else repaint();
  };
  const letGo = () => {
    isHeld = false;
    if (isAsked) repaint();
    isAsked = false;
  };
  const hold = () => {
    if (isHeld) return;
    isHeld = true;
    requestAnimationFrame(() => setTimeout(letGo));
  };
  for (const type of answered) window.addEventListener(type, hold, { capture: true });
  map.once("remove", () => {
    for (const type of answered) window.removeEventListener(type, hold, { capture: true });
  });
}
