import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { usePrinting } from "../../../../components/usePrinting.ts";
import { toolsClass, ZoomTools } from "../../../../map/ZoomTools.tsx";
import styles from "./GraphPicture.module.css";
import type { GraphScene } from "./graphScene.ts";
import { type Gesture, type GraphHandlers, type OpenGraph, openGraph } from "./openGraph.ts";
import type { Emphasis } from "./seenPicture.ts";
import { useGestureHint } from "./useGestureHint.ts";

type GraphPictureProps = Omit<GraphHandlers, "onLeftToPage"> & {
  scene: GraphScene;
  emphasis: Emphasis;
  /** What the picture is of, for those who cannot see it; the list and the table say the same. */
  label: string;
  /** Called where the browser cannot draw the picture. */
  onUnable: () => void;
};

const hintWords: Readonly<Record<Gesture, string>> = {
  wheel: "Hold Ctrl or ⌘ and turn the wheel to zoom the graph",
  touch: "Use two fingers to move the graph",
};

/** The graph as a picture, drawn from props by sigma. */
export function GraphPicture({ scene, emphasis, label, onUnable, ...handlers }: GraphPictureProps) {
  const container = useRef<HTMLDivElement>(null);
  const [graph, setGraph] = useState<OpenGraph | null>(null);
  const isPrinting = usePrinting();
  const latest = useRef({ handlers, onUnable });
  latest.current = { handlers, onUnable };
  const [hint, showHint] = useGestureHint();

  useEffect(() => {
    if (container.current === null) return;
    let opened: OpenGraph | null = null;
    try {
      opened = openGraph(container.current, styles.sheet ?? "", {
        onPoint: (...pointed) => latest.current.handlers.onPoint(...pointed),
        onChoose: (...chosen) => latest.current.handlers.onChoose(...chosen),
        onLeftToPage: showHint,
      });
      setGraph(opened);
    } catch {
      // Without WebGL 2 there is no picture; the list and the table hold all of it.
      latest.current.onUnable();
    }
    return () => {
      setGraph(null);
      opened?.close();
    };
  }, [showHint]);

  useEffect(() => graph?.show(scene), [graph, scene]);
  useEffect(() => graph?.emphasise(emphasis), [graph, emphasis]);

  return (
    <div className={styles.frame}>
      <div ref={container} className={styles.canvas} role="img" aria-label={label} />
      {hint !== null && (
        <p className={styles.hint} aria-hidden="true">
          {hintWords[hint]}
        </p>
      )}
      {graph !== null && isPrinting && <PrintedGraph graph={graph} label={label} />}
      {graph !== null && (
        <div className={toolsClass}>
          <ZoomTools
            whole="the whole graph"
            onZoomIn={() => graph.zoomBy(1.5)}
            onZoomOut={() => graph.zoomBy(1 / 1.5)}
            onShowAll={graph.showAll}
          />
        </div>
      )}
    </div>
  );
}

/** The graph as paper takes it. */
function PrintedGraph({ graph, label }: { graph: OpenGraph; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current !== null) graph.copyTo(canvas.current);
  }, [graph]);
  return <canvas ref={canvas} className={styles.printed} role="img" aria-label={label} />;
}
