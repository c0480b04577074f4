import type { Bounds } from "./geometry/bounds.ts";
import { fitPadding } from "./MapCanvas.tsx";
import { useMap } from "./MapContext.ts";
import styles from "./MapFurniture.module.css";
import { ToolButton } from "./ToolButton.tsx";
import { ZoomTools } from "./ZoomTools.tsx";

export type Tool = "pointer" | "box" | "lasso";
export type DrawMode = "add" | "remove";

type MapToolsProps = {
  tool: Tool;
  onTool: (tool: Tool) => void;
  mode: DrawMode;
  onMode: (mode: DrawMode) => void;
  /** All of England as it is drawn now. */
  home: Bounds;
};

/** The buttons on the map: zoom, the whole of England, and drawing a box or a lasso round areas. */
export function MapTools({ tool, onTool, mode, onMode, home }: MapToolsProps) {
  const map = useMap();
  const zoomBy = (steps: number) => map.zoomTo(map.getZoom() + steps, {}, { byUser: true });
  const toggle = (wanted: Tool) => onTool(tool === wanted ? "pointer" : wanted);
  return (
    <div className={styles.tools}>
      <ZoomTools
        whole="all of England"
        onZoomIn={() => zoomBy(1)}
        onZoomOut={() => zoomBy(-1)}
        onShowAll={() => map.fitBounds(home, { padding: fitPadding }, { byUser: true })}
      />
      <div className={styles.group}>
        <ToolButton
          label="Choose areas in a box (or hold Shift and drag)"
          isOn={tool === "box"}
          onPress={() => toggle("box")}
        >
          <path d="M3 4h10v8H3z" strokeDasharray="2.5 1.5" />
        </ToolButton>
        <ToolButton
          label="Choose areas by drawing round them"
          isOn={tool === "lasso"}
          onPress={() => toggle("lasso")}
        >
          <path d="M5 11.5C1 10 2.5 3.5 8 3.5s7 6 2 7.5c-2 .5-5-1-4.500 1.500L4.500 14" />
        </ToolButton>
      </div>
      {tool !== "pointer" && (
        <>
          <fieldset className={styles.row} aria-label="What drawing does">
            <button type="button" aria-pressed={mode === "add"} onClick={() => onMode("add")}>
              Add
            </button>
            <button type="button" aria-pressed={mode === "remove"} onClick={() => onMode("remove")}>
              Remove
            </button>
          </fieldset>
          <p className={styles.hint}>
            {tool === "box" ? "Drag a box" : "Draw round areas"}: those whose middle is inside are{" "}
            {mode === "add" ? "added" : "removed"}. Escape stops.
          </p>
        </>
      )}
    </div>
  );
}
