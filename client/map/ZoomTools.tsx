import styles from "./MapFurniture.module.css";
import { ToolButton } from "./ToolButton.tsx";

type ZoomToolsProps = {
  /** What is seen when all of it is: "all of England". */
  whole: string;
  onZoomIn: () => void;
  onZoomOut: () => void;
  onShowAll: () => void;
};

/** The buttons on a picture that bring it nearer, farther, or into sight as a whole. */
export function ZoomTools({ whole, onZoomIn, onZoomOut, onShowAll }: ZoomToolsProps) {
  return (
    <div className={styles.group}>
      <ToolButton label="Zoom in" onPress={onZoomIn}>
        <path d="M8 3v10M3 8h10" />
      </ToolButton>
      <ToolButton label="Zoom out" onPress={onZoomOut}>
        <path d="M3 8h10" />
      </ToolButton>
      <ToolButton label={`Show ${whole}`} onPress={onShowAll}>
        <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
      </ToolButton>
    </div>
  );
}

/** The corner of a picture that its tools stand in. */
export const toolsClass: string = styles.tools ?? "";
