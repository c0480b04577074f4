import { type MouseEventHandler, type PointerEventHandler, useLayoutEffect, useRef } from "react";
import { useViewport } from "../viewport/ViewportContext.ts";
import type { Viewport } from "../viewport/viewport.ts";
import styles from "./MapSheet.module.css";
import { onDensityChange } from "./onDensityChange.ts";

export type Paint = (context: CanvasRenderingContext2D, viewport: Viewport) => void;

type MapSheetProps = {
  /** Paints the whole sheet, which is clear; another function paints it anew. */
  paint: Paint;
  /** Called each time the sheet has been painted. */
  onPainted?: () => void;
  onPointerMove?: PointerEventHandler;
  onPointerLeave?: PointerEventHandler;
  onClick?: MouseEventHandler;
};

/**
 * A clear sheet over the map that moves with it. What changes often is painted here: the map below would draw
 * all of England again for it. Without handlers the pointer goes through it to the map.
 */
export function MapSheet({ paint, onPainted, ...handlers }: MapSheetProps) {
  const viewport = useViewport();
  const sheet = useRef<HTMLCanvasElement>(null);
  const painted = useRef(onPainted);
  painted.current = onPainted;
  useLayoutEffect(() => {
    const paintAt = (at: Viewport) => {
      if (sheet.current === null || at.width === 0 || at.height === 0) return;
      paintClear(sheet.current, at, paint);
      painted.current?.();
    };
    const paintNow = () => {
      if (viewport.now !== null) paintAt(viewport.now);
    };
    paintNow();
    const stops = [viewport.onChange(paintAt), onDensityChange(paintNow)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [viewport, paint]);
  const takesPointer = Object.keys(handlers).length > 0;
  return (
    <canvas ref={sheet} data-map-sheet className={takesPointer ? styles.live : styles.sheet} {...handlers} />
  );
}

function paintClear(canvas: HTMLCanvasElement, viewport: Viewport, paint: Paint): void {
  const { width, height } = viewport;
  const density = window.devicePixelRatio;
  if (canvas.width !== Math.round(width * density) || canvas.height !== Math.round(height * density)) {
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
  }
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  paint(context, viewport);
}
