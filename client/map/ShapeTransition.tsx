import type { Map as MapLibre } from "maplibre-gl";
import { useLayoutEffect, useRef } from "react";
import { mapColours } from "./baseStyle.ts";
import type { Drawing } from "./geometry/drawing.ts";
import { largestPolygon } from "./geometry/labelSpot.ts";
import { blendRings, eased, evenRing, type ScreenRing } from "./geometry/ringMorph.ts";
import { useMap } from "./MapContext.ts";
import styles from "./MapFurniture.module.css";

type ShapeTransitionProps = {
  drawing: Drawing;
  /** One colour for each area, in the layer's order. */
  fills: readonly string[];
  chosen: ReadonlySet<number>;
};

const lastsMs = 500;

/**
 * Moves every area from its old shape and place to its new one, on a sheet over the map, while the map below
 * already draws the new shape. Whoever asked for less motion gets the new shape at once.
 */
export function ShapeTransition({ drawing, fills, chosen }: ShapeTransitionProps) {
  const map = useMap();
  const sheet = useRef<HTMLCanvasElement>(null);
  const before = useRef(drawing);
  const look = useRef({ fills, chosen });
  look.current = { fills, chosen };

  useLayoutEffect(() => {
    const old = before.current;
    before.current = drawing;
    const canvas = sheet.current;
    if (canvas === null || old.kind !== drawing.kind || old.shape === drawing.shape) return;
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const paint = painterOf(canvas, map);
    if (paint === null) return;
    // The camera still stands where the old shape was seen; by the next frame it stands at the new one.
    const from = screenRings(old, map);
    paint(from, look.current);
    canvas.hidden = false;
    let frame = requestAnimationFrame((start) => {
      const to = screenRings(drawing, map);
      const step = (now: number) => {
        const share = eased(Math.min(1, (now - start) / lastsMs));
        paint(
          from.map((ring, index) => blendRings(ring, to[index] ?? ring, share)),
          look.current,
        );
        if (now - start < lastsMs) frame = requestAnimationFrame(step);
        else hideWhenDrawn();
      };
      step(start);
    });
    const hide = () => {
      canvas.hidden = true;
    };
    const hideWhenDrawn = () => {
      if (map.areTilesLoaded()) hide();
      else map.once("idle", hide);
    };
    return () => {
      cancelAnimationFrame(frame);
      map.off("idle", hide);
      hide();
    };
  }, [map, drawing]);

  return <canvas ref={sheet} className={styles.transition} hidden />;
}

/** The largest part of every area as it stands on the screen. */
function screenRings(drawing: Drawing, map: MapLibre): ScreenRing[] {
  return drawing.shapes.map((shape) => {
    const polygon = shape.type === "Polygon" ? shape.coordinates : largestPolygon(shape);
    const ring = (polygon?.[0] ?? []).slice(1).map(([longitude = 0, latitude = 0]): [number, number] => {
      const { x, y } = map.project([longitude, latitude]);
      return [x, y];
    });
    return evenRing(ring);
  });
}

type Look = { fills: readonly string[]; chosen: ReadonlySet<number> };

function painterOf(
  canvas: HTMLCanvasElement,
  map: MapLibre,
): ((rings: ScreenRing[], look: Look) => void) | null {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const density = window.devicePixelRatio;
  canvas.width = width * density;
  canvas.height = height * density;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  return (rings, { fills, chosen }) => {
    context.setTransform(density, 0, 0, density, 0, 0);
    context.fillStyle = mapColours.sea;
    context.fillRect(0, 0, width, height);
    context.lineJoin = "round";
    const trace = (ring: ScreenRing) => {
      context.beginPath();
      for (const [x, y] of ring) context.lineTo(x, y);
      context.closePath();
    };
    context.strokeStyle = mapColours.border;
    context.lineWidth = 0.8;
    rings.forEach((ring, index) => {
      trace(ring);
      context.fillStyle = fills[index] ?? mapColours.land;
      context.fill();
      context.stroke();
    });
    context.strokeStyle = mapColours.ink;
    context.lineWidth = 2.5;
    for (const index of chosen) {
      trace(rings[index] ?? []);
      context.stroke();
    }
  };
}
