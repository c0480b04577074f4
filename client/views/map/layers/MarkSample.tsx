import { useEffect, useRef } from "react";
import { type PointMark, pointMarkSize, pointMarkTile } from "../../../map/marks/pointMarks.ts";
import styles from "../ControlsPanel.module.css";

/** The sign of a point, made of the same pixels as the map's. */
export function MarkSample({ mark }: { mark: PointMark }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const tile = pointMarkTile(mark);
    canvas.current
      ?.getContext("2d")
      ?.putImageData(new ImageData(new Uint8ClampedArray(tile.data), tile.width, tile.height), 0, 0);
  }, [mark]);
  return (
    <canvas
      ref={canvas}
      className={styles.sample}
      width={pointMarkSize * 2}
      height={pointMarkSize * 2}
      style={{ width: pointMarkSize, height: pointMarkSize }}
    />
  );
}
