import { useEffect, useRef } from "react";
import type { GroupingLook } from "../../../map/marks/groupingLooks.ts";
import { hatchSize, hatchTile } from "../../../map/marks/hatch.ts";
import styles from "../ControlsPanel.module.css";

/** A small field of a hatch, made of the same pixels as the map's. */
export function HatchSample({ look }: { look: GroupingLook }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context === null || context === undefined) return;
    const tile = hatchTile(look.hatches[0], look.weave, look.colour);
    const image = new ImageData(new Uint8ClampedArray(tile.data), tile.width, tile.height);
    for (let column = 0; column < 3; column += 1) context.putImageData(image, column * tile.width, 0);
  }, [look]);
  return (
    <canvas
      ref={canvas}
      className={styles.sample}
      width={hatchSize * 6}
      height={hatchSize * 2}
      style={{ width: 34, height: 14, border: `1.5px solid ${look.colour}` }}
    />
  );
}
