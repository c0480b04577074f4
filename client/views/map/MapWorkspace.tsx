import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { EnglandContext } from "../../map/EnglandContext.ts";
import { areaBorders, areaShapes } from "../../map/geometry/areaShapes.ts";
import type { Bounds } from "../../map/geometry/bounds.ts";
import { AreasLayer } from "../../map/layers/AreasLayer.tsx";
import { BaseMapLayer } from "../../map/layers/BaseMapLayer.tsx";
import { MapCanvas } from "../../map/MapCanvas.tsx";
import { baseMapQuery } from "../../map/mapQueries.ts";
import type { England } from "../../state/england.ts";
import { useViewState } from "../../state/useViewState.ts";
import type { Camera } from "../../state/viewState.ts";
import { useAreaColours } from "./useAreaColours.ts";

const englandBounds: Bounds = [-6.42, 49.86, 1.77, 55.82];

/** Everything on the map's page, once England is here. */
export function MapWorkspace({ england }: { england: England }) {
  const [state, change] = useViewState();
  const baseMap = useQuery(baseMapQuery);
  const { colours } = useAreaColours(england, state.areas, state.colour);
  const shapes = useMemo(() => areaShapes(england, state.areas), [england, state.areas]);
  const borders = useMemo(() => areaBorders(england, state.areas), [england, state.areas]);
  const chosen = useMemo(() => {
    const areas = state.selected.map((id) => england.byId.get(id));
    return new Set(areas.flatMap((area) => (area?.kind === state.areas ? [area.index] : [])));
  }, [england, state.selected, state.areas]);
  const moved = useCallback((at: Camera) => change({ at }, { replace: true }), [change]);
  return (
    <EnglandContext value={england}>
      <div style={{ height: "100%" }}>
        <MapCanvas
          label="Map of England"
          describedBy="x"
          camera={state.at}
          fit={englandBounds}
          onMoved={moved}
        >
          {baseMap.data !== undefined && <BaseMapLayer baseMap={baseMap.data} showsPlaces />}
          <AreasLayer
            kind={state.areas}
            shapes={shapes}
            borders={borders}
            fills={colours.fills}
            isPlain={colours.kind === "none"}
            chosen={chosen}
          />
        </MapCanvas>
      </div>
    </EnglandContext>
  );
}
