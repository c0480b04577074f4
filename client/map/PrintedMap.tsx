import { useLayoutEffect, useRef } from "react";
import { usePrinting } from "../components/usePrinting.ts";
import { mapColours } from "./baseStyle.ts";
import styles from "./MapCanvas.module.css";
import { useMap } from "./MapContext.ts";
import { scaleOf } from "./ScaleBar.tsx";

/** The sheets over the map: what is chosen is drawn there. */
const sheets = "canvas[data-map-sheet]";

/**
 * The map as a picture for paper. What MapLibre draws is gone by the time a browser prints, so the map is
 * drawn once more as printing begins and copied, with its scale, which then shrinks and grows with it.
 */
export function PrintedMap({ label, hasScale }: { label: string; hasScale: boolean }) {
  const map = useMap();
  const isPrinting = usePrinting();
  const picture = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const context = picture.current?.getContext("2d");
    if (!isPrinting || context === null || context === undefined) return;
    map.redraw();
    const drawn = map.getCanvas();
    context.canvas.width = drawn.width;
    context.canvas.height = drawn.height;
    context.drawImage(drawn, 0, 0);
    for (const sheet of map.getContainer().parentElement?.querySelectorAll<HTMLCanvasElement>(sheets) ?? []) {
      if (sheet.width > 0) context.drawImage(sheet, 0, 0, drawn.width, drawn.height);
    }
    if (!hasScale) return;
    const density = drawn.width / drawn.clientWidth || window.devicePixelRatio;
    context.scale(density, density);
    drawScale(context, scaleOf(map.getZoom(), map.getCenter().lat), drawn.height / density);
  }, [isPrinting, map, hasScale]);
  if (!isPrinting) return null;
  return <canvas ref={picture} className={styles.printed} role="img" aria-label={label} />;
}

function drawScale(context: CanvasRenderingContext2D, scale: ReturnType<typeof scaleOf>, height: number) {
  const left = 16;
  const top = height - 34;
  context.fillStyle = "#ffffff";
  context.font = `12px "Inter Variable", Arial, sans-serif`;
  context.fillRect(left - 6, top - 4, Math.max(scale.width, context.measureText(scale.text).width) + 12, 32);
  context.fillStyle = mapColours.ink;
  context.strokeStyle = mapColours.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(left, top + 6);
  context.lineTo(left + scale.width, top + 6);
  context.lineTo(left + scale.width, top);
  context.stroke();
  context.fillText(scale.text, left, top + 22);
}
