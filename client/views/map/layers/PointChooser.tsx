import { useEffect, useRef } from "react";
import {
  type PointMark,
  pointMarkSize,
  pointMarkTile,
  pointMarkWords,
} from "../../../map/marks/pointMarks.ts";
import { type PointKind, pointKinds, type Shape } from "../../../state/viewState.ts";
import styles from "../ControlsPanel.module.css";

type PointChooserProps = {
  value: readonly string[];
  shape: Shape;
  onChange: (points: string[]) => void;
};

const words: Readonly<Record<PointKind, { label: string; marks: readonly PointMark[] }>> = {
  hospital: { label: "Hospital sites", marks: ["hospital"] },
  trust: { label: "Trusts", marks: ["acute-trust", "trust"] },
};

/** Chooses what stands on the map as points. */
export function PointChooser({ value, shape, onChange }: PointChooserProps) {
  const toggle = (kind: PointKind) =>
    onChange(value.includes(kind) ? value.filter((other) => other !== kind) : [...value, kind]);
  return (
    <fieldset className={styles.section}>
      <legend className={styles.title}>Points</legend>
      {shape !== "map" && (
        <p className={styles.quiet}>Points stand where they are on the ground, so only the map shows them.</p>
      )}
      <div className={styles.rows}>
        {pointKinds.map((kind) => (
          <div key={kind}>
            <label className={styles.option}>
              <input
                type="checkbox"
                checked={value.includes(kind)}
                disabled={shape !== "map"}
                onChange={() => toggle(kind)}
              />
              {words[kind].label}
            </label>
            {value.includes(kind) &&
              words[kind].marks.map((mark) => (
                <div key={mark} className={styles.option}>
                  <MarkSample mark={mark} />
                  {pointMarkWords[mark]}
                </div>
              ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function MarkSample({ mark }: { mark: PointMark }) {
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
