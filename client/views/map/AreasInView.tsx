import { useEffect, useMemo } from "react";
import { type Bounds, boundsOfShape, boundsTouch } from "../../map/geometry/bounds.ts";
import type { Drawing } from "../../map/geometry/drawing.ts";
import { useMap } from "../../map/MapContext.ts";
import type { England } from "../../state/england.ts";

type AreasInViewProps = {
  england: England;
  drawing: Drawing;
  onChange: (ids: readonly string[]) => void;
};

/** Tells which areas of the layer are in the picture, whenever the map has come to rest. */
export function AreasInView({ england, drawing, onChange }: AreasInViewProps) {
  const map = useMap();
  const boxes = useMemo(
    () =>
      drawing.shapes.map((shape) =>
        boundsOfShape(
          shape.type === "Polygon" ? { type: "MultiPolygon", coordinates: [shape.coordinates] } : shape,
        ),
      ),
    [drawing],
  );
  useEffect(() => {
    const look = () => {
      const [[west, south], [east, north]] = map.getBounds().toArray();
      const view: Bounds = [west, south, east, north];
      onChange(
        england.areas[drawing.kind].flatMap((area) => {
          const box = boxes[area.index];
          return box !== undefined && boundsTouch(box, view) ? [area.id] : [];
        }),
      );
    };
    look();
    map.on("moveend", look);
    return () => void map.off("moveend", look);
  }, [map, england, drawing, boxes, onChange]);
  return null;
}
