import type { Map as MapLibre } from "maplibre-gl";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Camera } from "../state/viewState.ts";
import { baseStyle } from "./baseStyle.ts";
import type { Bounds } from "./geometry/bounds.ts";
import { loadMapEngine } from "./loadMapEngine.ts";
import styles from "./MapCanvas.module.css";
import { MapContext } from "./MapContext.ts";
import { ViewportContext } from "./viewport/ViewportContext.ts";
import { ViewportStore } from "./viewport/ViewportStore.ts";
import { fittedCamera } from "./viewport/viewport.ts";

type MapCanvasProps = {
  /** What the map is of, for those who cannot see it, and the element that says the same in words. */
  label: string;
  describedBy: string;
  /** Where to look: a camera, or the box to fit while there is none. */
  camera: Camera | null;
  fit: Bounds;
  /** Pixels on the right that a panel may take from the map later: what is fitted keeps out of them if it can. */
  reserved: number;
  /** Called when the user has moved the map, not when the program has. */
  onMoved: (camera: Camera) => void;
  /** Called when a box was drawn with Shift held: its corners in order, in degrees. */
  onBox: (corners: [number, number][]) => void;
  /** True for a map within a page: the wheel alone and one finger scroll the page. */
  isShared?: boolean;
  /** Sheets over the map, which are there before MapLibre is; told whether it is open by now. */
  sheets: (isOpen: boolean) => ReactNode;
  /** What MapLibre draws and the controls on it. */
  children: ReactNode;
};

/** A box on the sea around Great Britain that the map does not leave. */
const furthest: [number, number, number, number] = [-20, 45, 14, 63];

/**
 * Opens one MapLibre map, keeps it looking where it should, and gives it to its children to draw on. Where it
 * looks is known, and the sheets painted, before MapLibre has arrived.
 */
export function MapCanvas({
  label,
  describedBy,
  camera,
  fit,
  reserved,
  onMoved,
  onBox,
  isShared = false,
  sheets,
  children,
}: MapCanvasProps) {
  const [viewport] = useState(() => new ViewportStore());
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const look = useRef({ camera, fit, reserved });
  look.current = { camera, fit, reserved };
  const boxDrawn = useRef(onBox);
  boxDrawn.current = onBox;

  useLayoutEffect(() => {
    const element = container.current;
    if (map !== null || element === null) return;
    const measure = () => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      viewport.set({ ...cameraFor({ camera, fit, reserved }, size), ...size });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [viewport, map, camera, fit, reserved]);

  useEffect(() => {
    let opened: MapLibre | null = null;
    let left = false;
    const open = async () => {
      const { openMap } = await loadMapEngine();
      // Opening takes a while in which nothing is painted, so the first picture goes before it.
      await nextPaint();
      if (left || container.current === null) return;
      opened = openMap({
        container: container.current,
        style: baseStyle(),
        boxZoom: {
          boxZoomEnd: (boxed, { x, y }, { x: x2, y: y2 }) => {
            const corners: [number, number][] = [
              [x, y],
              [x2, y],
              [x2, y2],
              [x, y2],
            ];
            boxDrawn.current(corners.map((corner) => boxed.unproject(corner).toArray()));
          },
        },
        ...options,
        cooperativeGestures: isShared,
        locale: sharedWords,
      });
      goTo(opened, look.current);
      let width = container.current.clientWidth;
      opened.on("resize", () => {
        if (opened === null || left) return;
        const added = opened.getContainer().clientWidth - width;
        width += added;
        if (look.current.camera === null) goTo(opened, look.current);
        // A panel that opens on the right must not push what was clicked from under the pointer.
        else opened.panBy([added / 2, 0], { animate: false });
      });
      const follow = () => {
        if (opened !== null) viewport.set({ ...cameraOf(opened), ...sizeOf(opened) });
      };
      opened.on("move", follow);
      opened.on("resize", follow);
      await opened.once("style.load");
      if (left) return;
      follow();
      setMap(opened);
    };
    open().catch((cause: unknown) => setFailure(cause instanceof Error ? cause : new Error(String(cause))));
    return () => {
      left = true;
      setMap(null);
      opened?.remove();
    };
  }, [viewport, isShared]);

  useEffect(() => {
    const canvas = map?.getCanvas();
    canvas?.setAttribute("role", "application");
    canvas?.setAttribute("aria-label", label);
    canvas?.setAttribute("aria-describedby", describedBy);
  }, [map, label, describedBy]);

  useEffect(() => {
    if (map === null) return;
    const moved = (event: { originalEvent?: unknown; byUser?: boolean }) => {
      if (event.originalEvent !== undefined || event.byUser === true) onMoved(cameraOf(map));
    };
    map.on("moveend", moved);
    return () => void map.off("moveend", moved);
  }, [map, onMoved]);

  useEffect(() => {
    if (map !== null && !alreadyAt(map, camera)) goTo(map, { ...look.current, camera, fit });
  }, [map, camera, fit]);

  if (failure !== null) throw failure;
  return (
    <div className={styles.frame}>
      <div ref={container} className={styles.canvas} />
      <ViewportContext value={viewport}>{sheets(map !== null)}</ViewportContext>
      {map !== null && <MapContext value={map}>{children}</MapContext>}
    </div>
  );
}

const options = {
  attributionControl: false,
  // A second click speaks of the selection, so it cannot also zoom.
  doubleClickZoom: false,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  renderWorldCopies: false,
  refreshExpiredTiles: false,
  fadeDuration: 0,
  minZoom: 4,
  maxZoom: 13,
  maxBounds: furthest,
} as const;

/** What a map within a page says to a gesture that went to the page. */
const sharedWords = {
  "CooperativeGesturesHandler.WindowsHelpText": "Hold Ctrl and turn the wheel to zoom the map",
  "CooperativeGesturesHandler.MacHelpText": "Hold ⌘ and turn the wheel to zoom the map",
  "CooperativeGesturesHandler.MobileHelpText": "Use two fingers to move the map",
};

/** Space in pixels kept clear around what is fitted. */
export const fitPadding = 24;

/** The camera as the address bar writes it. */
function cameraOf(map: MapLibre): Camera {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}

type Look = { camera: Camera | null; fit: Bounds; reserved: number };

function goTo(map: MapLibre, look: Look): void {
  const { zoom, latitude, longitude } = cameraFor(look, sizeOf(map));
  map.jumpTo({ center: [longitude, latitude], zoom });
}

function sizeOf(map: MapLibre): { width: number; height: number } {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return { width, height };
}

/**
 * The camera asked for, or the one from which the box to fit is seen. The reserved pixels count as padding
 * where enough is left beside them.
 */
function cameraFor({ camera, fit, reserved }: Look, size: { width: number; height: number }): Camera {
  if (camera !== null) return camera;
  const right = fitPadding + (size.width - reserved >= leastFittedWidth ? reserved : 0);
  const padding = { top: fitPadding, bottom: fitPadding, left: fitPadding, right };
  return fittedCamera(fit, size, padding, nearestFit);
}

/** Until the frame that is under way has been painted. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

const nearestFit = 10;
const leastFittedWidth = 560;

function alreadyAt(map: MapLibre, camera: Camera | null): boolean {
  if (camera === null) return false;
  const now = cameraOf(map);
  return (
    Math.abs(now.zoom - camera.zoom) < 0.006 &&
    Math.abs(now.latitude - camera.latitude) < 0.0002 &&
    Math.abs(now.longitude - camera.longitude) < 0.0002
  );
}
