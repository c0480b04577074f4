import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { mapColours } from "./baseStyle.ts";
import { useEnglandOnMap } from "./EnglandContext.ts";
import type { Drawing } from "./geometry/drawing.ts";
import { hoveredNow, onHovered } from "./hoverStore.ts";
import type { AreaGeometry } from "./layers/areaFeatures.ts";
import { useMap } from "./MapContext.ts";
import styles from "./MapFurniture.module.css";

/**
 * The bright outline of the area pointed at, whoever points. It has a sheet of its own over the map: as
 * feature state it would make the map below draw every outline of England anew at each move of the pointer
 * (2.7 million corners a frame were counted), here it is the one ring.
 */
export function HoverOutline({ drawing }: { drawing: Drawing }) {
  const map = useMap();
  const england = useEnglandOnMap();
  const sheet = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let outlined: AreaGeometry | null = null;
    const paint = () => {
      if (sheet.current !== null) paintOutline(sheet.current, map, outlined);
    };
    const follow = () => {
      const area = england.byId.get(hoveredNow()?.id ?? "");
      const next = area?.kind === drawing.kind ? (drawing.shapes[area.index] ?? null) : null;
      if (next === outlined) return;
      outlined = next;
      paint();
    };
    follow();
    const stop = onHovered(follow);
    map.on("move", paint);
    map.on("resize", paint);
    return () => {
      stop();
      map.off("move", paint);
      map.off("resize", paint);
      outlined = null;
      paint();
    };
  }, [map, england, drawing]);
  return <canvas ref={sheet} className={styles.outline} />;
}

function paintOutline(canvas: HTMLCanvasElement, map: MapLibre, shape: AreaGeometry | null): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const density = window.devicePixelRatio;
  if (canvas.width !== width * density || canvas.height !== height * density) {
    canvas.width = width * density;
    canvas.height = height * density;
  }
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  if (shape === null) return;
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  context.beginPath();
  for (const ring of rings) {
    ring.forEach(([longitude = 0, latitude = 0], index) => {
      const { x, y } = map.project([longitude, latitude]);
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.closePath();
  }
  context.lineJoin = "round";
  context.strokeStyle = mapColours.ink;
  context.lineWidth = 4.5;
  context.stroke();
  context.strokeStyle = mapColours.hover;
  context.lineWidth = 2.5;
  context.stroke();
}
