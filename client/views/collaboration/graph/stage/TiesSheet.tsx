import { useMemo } from "react";
import { MapSheet, type Paint } from "../../../../map/sheets/MapSheet.tsx";
import { project } from "../../../../map/viewport/viewport.ts";
import type { VisibleGraph } from "../visibleGraph.ts";
import { paintTies } from "./paintTies.ts";
import { useLit } from "./useLit.ts";

/** The lines of the graph over the map, from where its organisations and closed groups lie. */
export function TiesSheet({ graph, chosen }: { graph: VisibleGraph; chosen: ReadonlySet<string> }) {
  const lit = useLit(graph, chosen);
  const paint = useMemo(
    (): Paint => (context, viewport) =>
      paintTies(context, graph, lit, (degrees) => project(viewport, degrees)),
    [graph, lit],
  );
  return graph.lines.length === 0 ? null : <MapSheet paint={paint} />;
}
