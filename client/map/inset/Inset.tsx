import type { MultiLineString, MultiPolygon } from "geojson";
import { type ReactNode, useMemo } from "react";
import type { Area } from "../../state/england.ts";
import { mapColours } from "../baseStyle.ts";
import type { Bounds } from "../geometry/bounds.ts";
import type { Drawing } from "../geometry/drawing.ts";
import { setHovered, useHoveredId } from "../hoverStore.ts";
import type { LineLook } from "../marks/lineLooks.ts";
import styles from "./Inset.module.css";
import { type InsetFrame, insetFrame, linesPath, shapePath } from "./insetPaths.ts";

type InsetProps = {
  name: string;
  bounds: Bounds;
  areas: readonly Area[];
  drawing: Drawing;
  fills: readonly string[];
  chosen: ReadonlySet<number>;
  borderColour: string;
  overlays: readonly { id: string; look: LineLook; lines: MultiLineString }[];
  /** Called with what was clicked and how many clicks came in quick succession. */
  onChoose: (id: string, clicks: number) => void;
  /** Brings the map itself to the place. */
  onGo: () => void;
  /** Takes the inset off the map. */
  onClose: () => void;
  /** What is drawn over its picture, which stands at the foot of it, in the pixels of its window. */
  children?: (frame: InsetFrame) => ReactNode;
};

const width = 232;

/** A second, larger window on a crowded place, in the colours of the map; what it shows can be chosen in it. */
export function Inset(props: InsetProps) {
  const { name, bounds, areas, drawing, fills, borderColour, chosen, overlays, onChoose, onGo, onClose } =
    props;
  const frame = useMemo(() => insetFrame(bounds, width), [bounds]);
  const paths = useMemo(
    () => drawing.shapes.map((shape) => shapePath(shape as MultiPolygon, frame)),
    [drawing, frame],
  );
  const lines = useMemo(
    () => overlays.map(({ id, look, lines }) => ({ id, look, path: linesPath(lines, frame) })),
    [overlays, frame],
  );
  const hoveredId = useHoveredId();
  const hovered = areas.find((area) => area.id === hoveredId);
  return (
    <figure className={styles.inset}>
      <figcaption className={styles.head}>
        <button type="button" className={styles.name} title={`Move the map to ${name}`} onClick={onGo}>
          {name}
        </button>
        <button
          type="button"
          className={styles.close}
          aria-label={`Close the inset of ${name}`}
          onClick={onClose}
        >
          ×
        </button>
      </figcaption>
      {/* The listbox and the table reach every area in it by keyboard; this is a larger picture of them. */}
      <svg
        className={styles.picture}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={`${name}, larger, with the same areas and colours as the map`}
        onPointerLeave={() => setHovered(null)}
      >
        <rect width={frame.width} height={frame.height} fill={mapColours.sea} />
        {paths.map((path, index) => {
          const area = areas[index];
          if (path === null || area === undefined) return null;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: a picture for the pointer; see above
            <path
              key={area.id}
              d={path}
              fill={fills[index]}
              stroke={borderColour}
              strokeWidth="0.8"
              onPointerMove={({ clientX, clientY }) =>
                setHovered({ id: area.id, pointer: { x: clientX, y: clientY } })
              }
              onClick={({ detail }) => onChoose(area.id, detail)}
            />
          );
        })}
        <g className={styles.over} fill="none" strokeLinejoin="round">
          {lines.map(({ id, look, path }) => (
            <g key={id}>
              <path d={path} stroke="#ffffff" strokeWidth={look.width + 2} />
              <path
                d={path}
                stroke={look.colour}
                strokeWidth={look.width * 0.8}
                strokeDasharray={look.dash?.map((part) => part * look.width).join(" ")}
              />
            </g>
          ))}
          {[...chosen].map((index) => (
            <g key={index}>
              <path d={paths[index] ?? ""} stroke="#ffffff" strokeWidth="4.5" />
              <path d={paths[index] ?? ""} stroke={mapColours.ink} strokeWidth="2.4" />
            </g>
          ))}
          {hovered !== undefined && (
            <>
              <path d={paths[hovered.index] ?? ""} stroke={mapColours.ink} strokeWidth="4" />
              <path d={paths[hovered.index] ?? ""} stroke={mapColours.hover} strokeWidth="2.2" />
            </>
          )}
        </g>
      </svg>
      {props.children?.(frame)}
    </figure>
  );
}
