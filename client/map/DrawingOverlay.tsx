import { type PointerEvent, useEffect, useState } from "react";
import { useMap } from "./MapContext.ts";
import styles from "./MapFurniture.module.css";

type ScreenPoint = [number, number];

type DrawingOverlayProps = {
  tool: "box" | "lasso";
  /** Called with the closed line that was drawn, in degrees. */
  onDrawn: (ring: [number, number][]) => void;
  /** Called when the drawing is broken off. */
  onCancel: () => void;
};

/** A sheet over the map to draw a box or a lasso on; Escape takes it away. */
export function DrawingOverlay({ tool, onDrawn, onCancel }: DrawingOverlayProps) {
  const map = useMap();
  const [line, setLine] = useState<ScreenPoint[] | null>(null);

  useEffect(() => {
    const breakOff = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      if (line === null) onCancel();
      else setLine(null);
    };
    window.addEventListener("keydown", breakOff, { capture: true });
    return () => window.removeEventListener("keydown", breakOff, { capture: true });
  }, [line, onCancel]);

  const pointOf = (event: PointerEvent): ScreenPoint => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setLine([pointOf(event)]);
  };
  const draw = (event: PointerEvent) => {
    if (line === null) return;
    const point = pointOf(event);
    const [first = point] = line;
    setLine(tool === "box" ? [first, point] : [...line, point]);
  };
  const end = () => {
    if (line === null) return;
    setLine(null);
    const ring = ringOf(line, tool);
    if (ring !== null) onDrawn(ring.map((point) => map.unproject(point).toArray()));
  };
  const ring = line === null ? null : ringOf(line, tool);
  return (
    <svg
      className={styles.drawing}
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={() => setLine(null)}
      aria-hidden="true"
    >
      {ring !== null && (
        <polygon
          points={ring.map((point) => point.join(",")).join(" ")}
          fill="rgb(0 94 184 / 12%)"
          stroke="#005eb8"
          strokeWidth="2"
          strokeDasharray="6 3"
        />
      )}
    </svg>
  );
}

/** The closed line of what was drawn; `null` for a mere click. */
function ringOf(line: readonly ScreenPoint[], tool: "box" | "lasso"): ScreenPoint[] | null {
  if (tool === "lasso") return line.length < 3 ? null : [...line];
  const [one, other] = line;
  if (one === undefined || other === undefined) return null;
  return [one, [other[0], one[1]], other, [one[0], other[1]]];
}
