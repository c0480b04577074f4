import { useMemo } from "react";
import type { LabelSpot } from "../geometry/labelSpot.ts";
import { useHoveredId } from "../hoverStore.ts";
import { MapSheet, type Paint } from "../sheets/MapSheet.tsx";
import { project } from "../viewport/viewport.ts";
import type { SharingArc } from "./arcs.ts";
import { paintArcs } from "./paintArcs.ts";

type ArcsSheetProps = {
  arcs: readonly SharingArc[];
  /** Where each CCG's name stands, in the layer's order. */
  spots: readonly (LabelSpot | null)[];
  /** Identifiers of what is chosen: with a CCG among them its own lines stand out. */
  selected: readonly string[];
};

/** Lines between the CCGs that share a post, a function or a grouping. */
export function ArcsSheet({ arcs, spots, selected }: ArcsSheetProps) {
  const hoveredId = useHoveredId();
  const paint = useMemo((): Paint => {
    const looked = new Set(hoveredId === null ? selected : [...selected, hoveredId]);
    return (context, viewport) =>
      paintArcs(context, arcs, looked, (ccg) => {
        const spot = spots[ccg];
        if (spot === null || spot === undefined) return null;
        const [x, y] = project(viewport, spot.position);
        return [x, y - aboveName];
      });
  }, [arcs, spots, selected, hoveredId]);
  return arcs.length === 0 ? null : <MapSheet paint={paint} />;
}

/** Pixels that lines end above the spot of a CCG's name, so that the name can be read. */
const aboveName = 13;
