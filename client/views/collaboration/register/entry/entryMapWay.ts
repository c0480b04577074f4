import { type AreaKind, areaKinds } from "../../../../../geodata/model/kinds.ts";
import type { RegisterEntry } from "../../../../../server/contract/register.ts";
import { tiesOf } from "../../../../../server/contract/tiesOf.ts";
import type { England } from "../../../../state/england.ts";
import type { ViewState } from "../../../../state/viewState.ts";

/**
 * The map with the areas that take part chosen: those of the finest layer among them, since one layer is drawn at a
 * time. `null` where no area takes part. What belongs to the register alone stays behind.
 */
export function entryMapWay(england: England, entry: RegisterEntry): Partial<ViewState> | null {
  const areas = tiesOf(entry).flatMap(({ organisation }) => england.byId.get(organisation) ?? []);
  const kind: AreaKind | undefined = areaKinds.find((each) => areas.some((area) => area.kind === each));
  if (kind === undefined) return null;
  return {
    areas: kind,
    selected: [...new Set(areas.map(({ id }) => id))],
    at: null,
    as: null,
    sort: null,
  };
}
